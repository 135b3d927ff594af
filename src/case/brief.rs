//! A case in brief: what lists show of it, and filters ask of it.

use chrono::NaiveDate;

use super::{Case, Status};

/// A case in brief.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Brief<'c> {
    /// The id of its policy.
    pub policy: &'c str,
    /// The stage it is at.
    pub stage: Option<&'c str>,
    /// Where it stands.
    pub status: Status,
    /// The day it was received.
    pub received: NaiveDate,
    /// Who handles it.
    pub handler: Option<&'c str>,
    /// The service it is about.
    pub service: Option<&'c str>,
    /// The kind of complaint.
    pub category: Option<&'c str>,
    /// How often something was recorded against the procedure.
    pub overrides: u32,
}

impl Brief<'_> {
    /// Whether every word of it is harmless.
    pub fn is_harmless(&self) -> bool {
        let texts = [Some(self.policy), self.stage, self.handler, self.service, self.category];
        texts.into_iter().flatten().all(is_harmless)
    }
}

/// Whether a text can stand in any format as it is: letters and digits, with nothing but spaces, hyphens, full stops and
/// apostrophes between them.
pub fn is_harmless(text: &str) -> bool {
    let between = |letter: char| letter.is_alphanumeric() || matches!(letter, ' ' | '-' | '.' | '\'');
    text.starts_with(char::is_alphanumeric) && text.chars().all(between)
}

impl Case {
    /// The case in brief.
    pub fn brief(&self) -> Brief<'_> {
        Brief {
            policy: &self.policy.id,
            stage: self.stage().map(|stage| stage.0.as_str()),
            status: self.status(),
            received: self.received,
            handler: self.handler().map(|handler| handler.0.as_str()),
            service: self.service.as_deref(),
            category: self.category.as_deref(),
            overrides: self.overrides,
        }
    }
}
