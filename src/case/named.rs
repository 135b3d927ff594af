//! As what a person is named in a case.

use unicode_normalization::UnicodeNormalization;

use super::{Correction, Entry, Event};
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

/// How much of what stands there has to be what was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Likeness {
    /// All of it.
    Whole,
    /// Any part of it.
    Part,
}

/// As what that name, or part of one, or contact stands in a case: letter case and spacing apart, as telephone numbers
/// are written with spaces or without. In any entry, one that was corrected since among them.
pub fn named_as(entries: &[Entry], asked: &str, likeness: Likeness) -> Vec<NamedAs> {
    let asked = plain(asked);
    let mut found: Vec<NamedAs> = Vec::new();
    for entry in entries {
        for (named, text) in people(&entry.event) {
            let text = plain(text);
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

/// The text without its spaces, in small letters, however it was typed: an accent may be a letter of its own, and an
/// apostrophe or a dash has several shapes.
fn plain(text: &str) -> String {
    let letters = text.nfkc().flat_map(char::to_lowercase).nfkc().filter(|letter| !letter.is_whitespace());
    let alike = letters.map(|letter| match letter {
        '\u{2018}' | '\u{2019}' | '\u{2bc}' | '\u{2b9}' | '`' | '\u{b4}' => '\'',
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        letter => letter,
    });
    // Capitals have two letters for the one.
    alike.collect::<String>().replace('ß', "ss")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letter_case_and_spacing_make_no_difference() {
        assert_eq!(plain(" Zoë  Ó\tSúilleabháin"), plain("ZOË Ó SÚILLEABHÁIN"));
        assert_eq!(plain("07700 900 123"), plain("07700900123"));
        assert_ne!(plain("A Birch"), plain("A. Birch"));
        assert_ne!(plain("Jose"), plain("José"));
    }

    #[test]
    fn nor_does_how_a_letter_was_typed() {
        for (one, other) in [
            ("Jose\u{301} Nun\u{303}ez", "José Nuñez"),
            ("Siobhán O’Brien", "Siobha\u{301}n O'Brien"),
            ("Anne–Marie", "Anne-Marie"),
            ("STRASSE", "Straße"),
            ("ﬁona", "Fiona"),
        ] {
            assert_eq!(plain(one), plain(other));
        }
    }
}
