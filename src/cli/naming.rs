//! The cases that name a person.

use super::failure::{Exit, NoSuch, Usage};
use super::session::Session;
use crate::case::{Likeness, NamedAs, named_as};
use crate::store::Journal;

/// A journal that names somebody, and as what.
pub(super) type Naming = (Journal, Vec<NamedAs>);

/// The journals that name somebody. A damaged one is left out with a warning, and remembered.
pub(super) fn cases_named(session: &Session, person: &str, likeness: Likeness) -> anyhow::Result<(Vec<Naming>, Exit)> {
    if person.trim().is_empty() {
        return Err(Usage::Says("whose cases? The name is blank".to_owned()).into());
    }
    let (mut found, mut exit) = (Vec::new(), Exit::Done);
    for journal in session.store()?.journals()? {
        match journal {
            Ok(journal) => {
                let as_what = named_as(&journal.entries, person, likeness);
                if !as_what.is_empty() {
                    found.push((journal, as_what));
                }
            }
            Err(error) => exit = session.left_out(error)?,
        }
    }
    Ok((found, exit))
}

/// That no case names somebody so. What was asked for is a name, and errors are kept in logs.
pub(super) fn no_person(how_named: &str) -> anyhow::Error {
    NoSuch { what: "person", name: how_named.to_owned(), known: Vec::new() }.into()
}
