//! As what a person is named in a case.

use super::{Correction, Entry, Event};
use crate::alike;
use crate::word::words;

words! {
    /// As what somebody is named.
    pub enum NamedAs ("way to be named") {
        /// They complain.
        Complainant = "complainant",
        /// It is how to reach them.
        Contact = "contact",
        /// They speak for the complainant.
        Representative = "representative",
        /// They are a group's nominee.
        Nominee = "nominee",
        /// They are complained about, or were told of it.
        Staff = "staff",
        /// They sit on a panel as a resident.
        Resident = "resident",
    }
}

/// How much of what stands there has to be what was asked for, and how exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// All of it.
    Whole,
    /// Any part of it, accents apart.
    Part,
}

/// As what that name, or part of one, or contact stands in a case: letter case and spacing apart, as telephone numbers
/// are written with spaces or without. In any entry, one that was corrected since among them.
pub fn named_as(entries: &[Entry], asked: &str, likeness: Likeness) -> Vec<NamedAs> {
    let compared = |text: &str| match likeness {
        Likeness::Whole => plain(text),
        Likeness::Part => plain(&alike::bare(text)),
    };
    let asked = compared(asked);
    let mut found: Vec<NamedAs> = Vec::new();
    for entry in entries {
        for (named, text) in people(&entry.event) {
            let text = compared(text);
            let is = match likeness {
                Likeness::Whole => text == asked,
                Likeness::Part => text.contains(&asked),
            };
            if is && !asked.is_empty() {
                found.push(named);
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn people(event: &Event) -> Vec<(NamedAs, &str)> {
    let each = match event {
        Event::Logged(event) => vec![
            (NamedAs::Complainant, &event.complainant),
            (NamedAs::Contact, &event.contact),
            (NamedAs::Representative, &event.representative),
        ],
        Event::ConsentRecorded(event) => vec![(NamedAs::Representative, &event.representative)],
        Event::GroupNamed(event) => vec![(NamedAs::Nominee, &event.nominee)],
        Event::StaffTold(event) => vec![(NamedAs::Staff, &event.staff)],
        Event::PanelConvened(event) => vec![(NamedAs::Resident, &event.residents)],
        Event::Corrected(event) => match &event.correction {
            Correction::Replaced { event, .. } => return people(event),
            Correction::Struck => Vec::new(),
        },
        _ => Vec::new(),
    };
    each.into_iter().filter_map(|(named, text)| Some((named, text.as_deref()?))).collect()
}

/// The text as names are compared, and without its spaces: a number is written with some or with none.
fn plain(text: &str) -> String {
    alike::plain(text).replace(' ', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_with_spaces_and_without() {
        assert_eq!(plain("07700 900 123"), plain("07700900123"));
        assert_eq!(plain("José Nuñez"), plain("JOSE\u{301}NUN\u{303}EZ"));
        assert_ne!(plain("A Birch"), plain("A. Birch"));
    }
}
