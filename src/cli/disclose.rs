//! `disclose`: everything held on one person, as a subject access request asks for it.

use clap::Args;

use super::casework::{Casework, find};
use super::documents;
use super::failure::{Exit, Usage};
use super::naming::{cases_named, no_person};
use super::session::Session;
use crate::case::{CaseRef, Likeness, NamedAs};
use crate::output::{Format, case_page};
use crate::report::{CaseView, NamedRow, disclosed, named_sheet, words_sheet};

/// Examples of `disclose`.
const EXAMPLES: &str = "\
Examples:
  plaint disclose Birch
  plaint disclose 'A Birch' --all -o birch.html
  plaint disclose 'A Birch' --case 1 --case 4 -f json";

/// Arguments of `disclose`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct DiscloseArgs {
    /// The person: part of the name of whoever complains, speaks for them or sits on a panel, or was complained about; or part
    /// of a contact
    #[arg(value_name = "PERSON")]
    pub person: String,
    /// This one of the cases found; repeat for more
    #[arg(long = "case", value_name = "CASE")]
    pub cases: Vec<String>,
    /// All of the cases found; without --case or this it only lists them
    #[arg(long, conflicts_with = "cases")]
    pub all: bool,
}

/// Runs `disclose`.
pub(super) fn run(session: &Session, args: &DiscloseArgs) -> anyhow::Result<Exit> {
    session.names_people.set(true);
    let (found, exit) = cases_named(session, &args.person, Likeness::Part)?;
    let found: Vec<(CaseRef, Vec<NamedAs>)> =
        found.into_iter().map(|(journal, as_what)| (journal.case, as_what)).collect();
    if found.is_empty() {
        return Err(no_person("of that name"));
    }
    if args.cases.is_empty() && !args.all {
        list(session, &found)?;
        return Ok(exit);
    }
    disclose(session, &chosen(session, &args.cases, &found)?)?;
    Ok(exit)
}

/// The cases named; all of those found where none is.
fn chosen(session: &Session, typed: &[String], found: &[(CaseRef, Vec<NamedAs>)]) -> anyhow::Result<Vec<CaseRef>> {
    let mut chosen = Vec::new();
    for typed in typed {
        let case = find(session, typed)?;
        if !found.iter().any(|(found, _)| *found == case) {
            return Err(
                Usage::Says(format!("{case} does not name the person: without --case it lists those that do")).into()
            );
        }
        chosen.push(case);
    }
    let all = typed.is_empty();
    Ok(found.iter().map(|(case, _)| case).filter(|case| all || chosen.contains(case)).cloned().collect())
}

fn list(session: &Session, found: &[(CaseRef, Vec<NamedAs>)]) -> anyhow::Result<()> {
    let mut rows = Vec::new();
    for (case, as_what) in found {
        let work = Casework::look(session, &case.to_string())?;
        rows.push(NamedRow::of(&work.reckoned(&work.case, session.as_at), as_what));
    }
    session.show(&documents::of_rows("plaint.named/1", Some(session.as_at), "cases", &rows, named_sheet(&rows))?)?;
    session.say("Are they all the same person's? Then add --all; or else choose, with --case for each.");
    Ok(())
}

fn disclose(session: &Session, cases: &[CaseRef]) -> anyhow::Result<()> {
    let mut views: Vec<CaseView> = Vec::new();
    for case in cases {
        let work = Casework::look(session, &case.to_string())?;
        let case = work.as_at(session)?;
        views.push(disclosed(&work.reckoned(&case, session.as_at), &work.journal.entries, session.dates()));
    }
    let sheet = words_sheet(&views);
    let document = documents::of_rows("plaint.disclosure/1", Some(session.as_at), "cases", &views, sheet)?;
    let pages: Vec<String> = views.iter().map(case_page).collect();
    let text = (session.format() == Format::Table).then(|| pages.join("\n\n"));
    session.show(&crate::output::Document { text, ..document })?;
    session.say("It may name others too, who have rights of their own: read it before it goes out.");
    Ok(())
}
