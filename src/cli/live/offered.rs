//! What is offered of the store: references of cases, policies, reports.

use std::ffi::OsStr;
use std::path::PathBuf;

use clap::{Arg, Args, Command, FromArgMatches};
use clap_complete::engine::{ArgValueCompleter, CompletionCandidate};

use crate::case::{Case, Status};
use crate::cli::arguments::Global;
use crate::cli::cases::{Asking, Cases, NOT_CLOSED, OPEN};
use crate::cli::failure::NoSuch;
use crate::cli::report;
use crate::cli::session::Session;
use crate::cli::showing::Saying;
use crate::policy::shipped_policies;
use crate::report::Filter;

/// What the value of an argument names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Named {
    Case,
    /// One that was answered, or that an answer is owed in.
    AnsweredCase,
    /// One that something may be recorded or reckoned under.
    Policy,
    /// One that cases are under, perhaps no longer in use.
    PolicyOfCases,
    Report,
}

/// What the value of an argument of that verb names, by the word that help has for it.
fn named(verb: &str, argument: &Arg) -> Option<Named> {
    match argument.get_value_names()?.first()?.as_str() {
        // Closed cases are too many to offer.
        "CASE" if matches!(verb, "erase" | "reopen") => None,
        "CASE" if matches!(verb, "close" | "escalate") => Some(Named::AnsweredCase),
        "CASE" => Some(Named::Case),
        "ID" if argument.get_help_heading() == Some("Filters") => Some(Named::PolicyOfCases),
        "ID" => Some(Named::Policy),
        "REPORT" => Some(Named::Report),
        // Everywhere else the name is a person's, behind an option.
        "NAME" if argument.is_positional() => Some(Named::Report),
        _ => None,
    }
}

/// The command line with what is offered for its arguments, from the store in that folder or else the usual one.
pub(super) fn with_what_the_store_holds(command: Command, store: Option<&PathBuf>) -> Command {
    let name = command.get_name().to_owned();
    let command = command.mut_args(|argument| {
        // What is hidden is offered where there is nothing else: options only once a hyphen is typed, or at the end.
        let hidden = !argument.is_positional();
        let argument = argument.hide(hidden);
        let Some(named) = named(&name, &argument) else { return argument };
        let store = store.cloned();
        argument.add(ArgValueCompleter::new(move |typed: &OsStr| matching(typed, named, store.clone())))
    });
    command.mut_subcommands(|verb| with_what_the_store_holds(verb, store))
}

/// Those that begin with what is typed, whichever case its letters have; none where the store cannot be read.
fn matching(typed: &OsStr, named: Named, store: Option<PathBuf>) -> Vec<CompletionCandidate> {
    let typed = typed.to_string_lossy();
    let begins = |value: &str| value.get(..typed.len()).is_some_and(|first| first.eq_ignore_ascii_case(&typed));
    let candidates = silent(store).and_then(|session| candidates(&session, named, &begins)).unwrap_or_default();
    // Otherwise the engine writes out the argument for each of them.
    candidates.into_iter().map(|candidate| candidate.tag(Some("store".into()))).collect()
}

/// A session that says nothing.
fn silent(store: Option<PathBuf>) -> anyhow::Result<Session> {
    let words = Global::augment_args(Command::new("plaint")).try_get_matches_from(["plaint"])?;
    let mut session = Session::new(Global { store, ..Global::from_arg_matches(&words)? })?;
    session.saying = Saying::Nothing;
    Ok(session)
}

fn candidates(
    session: &Session,
    named: Named,
    begins: &dyn Fn(&str) -> bool,
) -> anyhow::Result<Vec<CompletionCandidate>> {
    let words = match named {
        Named::Case => return cases(session, begins, [OPEN_ONES, ANSWERED_ONES]),
        Named::AnsweredCase => return cases(session, begins, [ANSWERED_ONES, OPEN_ONES]),
        Named::Policy => policies(session)?,
        Named::PolicyOfCases => policies_of_cases(session)?,
        Named::Report => reports(session)?,
    };
    Ok(words.into_iter().filter(|word| begins(word)).map(CompletionCandidate::new).collect())
}

/// With more cases than this to choose from, somebody types on.
const ENOUGH: usize = 24;

/// The cases that an answer is owed in, and those that were answered and are not closed.
const OPEN_ONES: (Status, Asking) = (Status::Open, OPEN);
const ANSWERED_ONES: (Status, Asking) = (Status::Answered, NOT_CLOSED);

/// The cases of the first kind that fit what is typed; where those are few, those of the second too. With a hundred
/// thousand cases nearly all are closed, and Tab must not take longer for them.
fn cases(
    session: &Session,
    begins: &dyn Fn(&str) -> bool,
    kinds: [(Status, Asking); 2],
) -> anyhow::Result<Vec<CompletionCandidate>> {
    let mut fitting = Vec::new();
    for (status, asking) in kinds {
        let filter = Filter { status: vec![status], ..Filter::default() };
        let cases = Cases::load(session, &filter, session.as_at, asking)?;
        let named = cases.taken.iter().map(|case| (case.reference.to_string(), case));
        fitting.extend(
            named
                .filter(|(reference, _)| begins(reference))
                .map(|(reference, case)| CompletionCandidate::new(reference).help(standing(case))),
        );
        if fitting.len() >= ENOUGH {
            break;
        }
    }
    Ok(fitting)
}

/// What a shell that shows a word on each candidate shows of a case: nothing about people.
fn standing(case: &Case) -> Option<clap::builder::StyledStr> {
    Some(format!("{}, {}", case.stage()?, case.status()).into())
}

fn policies(session: &Session) -> anyhow::Result<Vec<String>> {
    match session.store_if_any()? {
        Some(store) => Ok(store.policy_ids()?),
        None => Ok(shipped_policies().iter().map(|policy| policy.id.to_owned()).collect()),
    }
}

fn policies_of_cases(session: &Session) -> anyhow::Result<Vec<String>> {
    let store = session.store()?;
    let mut ids = store.policy_ids()?;
    ids.extend(store.pinned_ids()?);
    ids.sort_unstable();
    ids.dedup();
    Ok(ids)
}

/// The reports there are: as whoever asks for one that there cannot be is told.
fn reports(session: &Session) -> anyhow::Result<Vec<String>> {
    match report::run(session, &report::ReportLine::of("")) {
        Ok(_) => Ok(Vec::new()),
        Err(error) => Ok(error.downcast::<NoSuch>()?.known),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::command;

    /// Every argument below a command of which the value names that, as `list --policy`.
    fn naming(command: &Command, path: &str, wanted: Named) -> Vec<String> {
        let arguments = command.get_arguments().filter(|argument| named(command.get_name(), argument) == Some(wanted));
        let mut found: Vec<String> = arguments.map(|argument| format!("{path}{argument}")).collect();
        for verb in command.get_subcommands() {
            found.extend(naming(verb, &format!("{path}{} ", verb.get_name()), wanted));
        }
        found
    }

    fn of_the_whole(wanted: Named) -> Vec<String> {
        let mut command = command();
        command.build();
        naming(&command, "", wanted)
    }

    #[test]
    fn policies_and_reports_are_offered_where_they_are_named() {
        let policies = ["log --policy <ID>", "calc --policy <ID>", "policy show <ID>", "init --policy <ID>"];
        assert_eq!(of_the_whole(Named::Policy), policies);
        let of_cases = ["report --policy <ID>", "export --policy <ID>", "list --policy <ID>"];
        assert_eq!(of_the_whole(Named::PolicyOfCases), of_cases);
        assert_eq!(of_the_whole(Named::Report), ["report [REPORT]", "report show <NAME>"]);
    }

    /// A verb that is about a case says so in its first argument, by that name.
    #[test]
    fn cases_are_offered_to_every_verb_about_one_that_is_not_closed() {
        let mut cases = of_the_whole(Named::Case);
        cases.extend(of_the_whole(Named::AnsweredCase));
        for also in ["link --to <CASE>", "merge --into <CASE>", "disclose --case <CASE>"] {
            assert!(cases.contains(&also.to_owned()), "{also}: {cases:#?}");
        }
        let mut command = command();
        command.build();
        for verb in command.get_subcommands() {
            let about_cases =
                |argument: &Arg| argument.is_positional() && argument.get_id().as_str().starts_with("case");
            let name = verb.get_name();
            let about = verb.get_arguments().any(about_cases) && !matches!(name, "erase" | "reopen");
            let offered = cases.iter().any(|case| case.split(' ').next() == Some(name) && !case.contains("--"));
            assert_eq!(offered, about, "{name}: {cases:#?}");
        }
    }

    #[test]
    fn options_are_offered_behind_everything_else() {
        let mut command = command();
        command.build();
        let command = with_what_the_store_holds(command, None);
        let ack = command.find_subcommand("ack").unwrap();
        let first: Vec<&str> = ack
            .get_arguments()
            .filter(|argument| !argument.is_hide_set())
            .map(|argument| argument.get_id().as_str())
            .collect();
        assert_eq!(first, ["case"]);
    }
}
