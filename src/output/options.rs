//! What the reader's end of the line can take: its width, its colours, its spreadsheet's habits.

/// How a table is laid out for the eye.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Style {
    /// The columns to wrap within, where there is a limit.
    pub width: Option<u16>,
    /// Whether colour may be used.
    pub colour: Colour,
}

/// Whether colour may be used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Colour {
    /// Words alone.
    #[default]
    Plain,
    /// Words, some of them coloured.
    Coloured,
}

/// How CSV and TSV treat the spreadsheet that may open them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Spreadsheet {
    /// What happens to text that a spreadsheet would run.
    pub formulas: Formulas,
    /// What the file begins with.
    pub mark: ByteOrderMark,
}

/// What happens to text that a spreadsheet would run as a formula.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Formulas {
    /// A leading apostrophe makes it text.
    #[default]
    Neutralised,
    /// It is written as it was given.
    Raw,
}

/// Whether a file begins with a byte order mark.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ByteOrderMark {
    /// It begins with its first value.
    #[default]
    None,
    /// It begins with the UTF-8 mark, without which Excel misreads accented letters.
    Utf8,
}
