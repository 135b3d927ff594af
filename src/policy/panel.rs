//! A panel that hears a complaint.

/// A seat on a panel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Its name: `senior-staff`, `board-member`, `resident`.
    pub seat: String,
    /// How many sit so.
    pub number: u32,
    /// Whether it is for somebody who had no part in the complaint before.
    pub uninvolved: bool,
    /// Whether the complainant must consent to who sits.
    pub consented: bool,
    /// The seat that is filled once more instead, where this one cannot be.
    pub or_else: Option<String>,
}

/// Who hears a complaint together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Panel {
    /// The seats.
    pub seats: Vec<Seat>,
    /// The clause.
    pub authority: String,
}
