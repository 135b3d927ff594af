//! What the words in a column are probably called here.

use crate::alike::plain;
use crate::case::{Because, Channel, Status, Tenure};
use crate::import::mapping::UNKNOWN;
use crate::policy::Outcome;
use crate::word::Word;

/// A beginning or a part of what they write, and what it is called here. The first that fits counts.
type Told = (&'static str, &'static str);

/// Said where there is nothing to say.
const NOTHING: [&str; 5] = ["n/a", "na", "tbc", "tba", "-"];
/// Said where there is nothing to say yet; of a status they say where it stands.
const NOTHING_YET: [&str; 4] = ["none", "pending", "awaiting", "ongoing"];

/// Words that turn round what they stand with.
const NEGATIONS: [&str; 8] = ["not", "no", "non", "never", "cannot", "nothing", "without", "yet"];

const OUTCOMES: [Told; 17] = [
    ("not upheld", "not-upheld"),
    ("not-upheld", "not-upheld"),
    ("no upheld", "not-upheld"),
    ("unfounded", "not-upheld"),
    ("not founded", "not-upheld"),
    ("not justified", "not-upheld"),
    ("unjustified", "not-upheld"),
    ("dismissed", "not-upheld"),
    ("part", "partly-upheld"),
    ("upheld in part", "partly-upheld"),
    ("upheld", "upheld"),
    ("justified", "upheld"),
    ("founded", "upheld"),
    ("resol", "resolved"),
    ("settled", "resolved"),
    ("open", ""),
    ("in progress", ""),
];

const CHANNELS: [Told; 23] = [
    ("e-mail", "email"),
    ("email", "email"),
    ("mail", "letter"),
    ("tel", "phone"),
    ("phone", "phone"),
    ("call", "phone"),
    ("letter", "letter"),
    ("post", "letter"),
    ("writ", "letter"),
    ("in person", "in-person"),
    ("face", "in-person"),
    ("office", "in-person"),
    ("web", "web"),
    ("online", "web"),
    ("portal", "web"),
    ("form", "web"),
    ("facebook", "social-media"),
    ("twitter", "social-media"),
    ("social", "social-media"),
    ("text", "message"),
    ("sms", "message"),
    ("chat", "message"),
    ("other", "other"),
];

const TENURES: [Told; 7] = [
    ("shared owner", "lcho"),
    ("general needs", "lcra"),
    ("social rent", "lcra"),
    ("affordable rent", "lcra"),
    ("rented", "lcra"),
    ("tenant", "lcra"),
    ("supported", "lcra"),
];

const STATUSES: [Told; 11] = [
    ("reopen", "open"),
    ("closed", "closed"),
    ("complete", "closed"),
    ("answered", "answered"),
    ("responded", "answered"),
    ("open", "open"),
    ("active", "open"),
    ("ongoing", "open"),
    ("in progress", "open"),
    ("pending", "open"),
    ("new", "open"),
];

const REASONS: [Told; 10] = [
    ("withdr", "withdrawn"),
    ("refus", "refused"),
    ("not accepted", "refused"),
    ("duplicate", "duplicate"),
    ("legal", "legal-action"),
    ("lapse", "lapsed"),
    ("resol", "resolved"),
    ("final", "final-response"),
    ("respon", "final-response"),
    ("answer", "final-response"),
];

/// Whether the cells under a key hold words of a closed list.
pub(super) fn is_coded(key: &str) -> bool {
    table(key).is_some()
}

fn table(key: &str) -> Option<&'static [Told]> {
    Some(match key {
        "outcome" => &OUTCOMES,
        "channel" => &CHANNELS,
        "tenure" => &TENURES,
        "status" => &STATUSES,
        "closed_because" => &REASONS,
        _ => return None,
    })
}

/// What a word of theirs under a key is called here: a question mark where that cannot be known, nothing where it is
/// called so already.
pub(super) fn ours(key: &str, theirs: &str) -> Option<&'static str> {
    let text = plain(theirs);
    let word = text.replace(' ', "-");
    let known = match key {
        "outcome" => Outcome::from_word(&word).is_ok(),
        "channel" => Channel::from_word(&word).is_ok(),
        "tenure" => Tenure::from_word(&word).is_ok(),
        "status" => Status::from_word(&word).is_ok(),
        "closed_because" => Because::from_word(&word).is_ok(),
        _ => true,
    };
    if known {
        return None;
    }
    let table = table(key)?;
    if NOTHING.contains(&text.as_str()) || key != "status" && NOTHING_YET.contains(&text.as_str()) {
        return Some("");
    }
    let begins = |told: &&Told| text.starts_with(told.0);
    let holds = |told: &&Told| begins_a_word(&text, told.0);
    let found = table.iter().find(begins).or_else(|| table.iter().find(holds));
    // What is said not to be so is something else: "cannot be upheld" is not upheld, and "not closed yet" is open.
    let found = found.filter(|told| !is_negated(&text) || is_negated(told.0) || told.1.is_empty());
    Some(found.map_or(UNKNOWN, |told| told.1))
}

/// Whether a word of the text begins so: what stands within a word may be turned round by what stands before it, as in
/// "unresolved".
fn begins_a_word(text: &str, part: &str) -> bool {
    text.match_indices(part).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

/// Whether the text says that something is not so.
fn is_negated(text: &str) -> bool {
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '\'');
    words.into_iter().any(|word| NEGATIONS.contains(&word) || word.ends_with("n't"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_as_people_write_them() {
        for (key, theirs, expected) in [
            ("outcome", "Upheld", None),
            ("outcome", "Partially Upheld", Some("partly-upheld")),
            ("outcome", "Not  upheld ", None),
            ("outcome", "Complaint not upheld", Some("not-upheld")),
            ("outcome", "N/A", Some("")),
            ("outcome", "Goodwill", Some("?")),
            ("outcome", "Unresolved", Some("?")),
            ("outcome", "Not resolved", Some("?")),
            ("outcome", "Cannot be upheld", Some("?")),
            ("outcome", "Wasn't upheld", Some("?")),
            ("outcome", "Not fully upheld", Some("?")),
            ("outcome", "Not partly upheld", Some("?")),
            ("outcome", "Upheld in part", Some("partly-upheld")),
            ("outcome", "Complaint resolved", Some("resolved")),
            ("status", "Not closed yet", Some("?")),
            ("status", "Reopened", Some("open")),
            ("channel", "Telephone", Some("phone")),
            ("channel", "E-mail", Some("email")),
            ("channel", "Pigeon", Some("?")),
            ("status", "Ongoing", Some("open")),
            ("status", "CLOSED", None),
            ("closed_because", "Withdrawn by customer", Some("withdrawn")),
            ("tenure", "Leaseholder", Some("?")),
        ] {
            assert_eq!(ours(key, theirs), expected, "{key}: {theirs}");
        }
        assert!(is_coded("outcome") && !is_coded("service"));
    }
}
