//! The command line: the only layer that knows both the store and the formats.
//!
//! One file a verb, its arguments and what it does together.

mod accept;
mod ack;
mod action;
mod allocate;
mod archive;
mod arguments;
mod asking;
mod bundle;
mod calc;
mod calendar;
mod cases;
mod casework;
mod cause;
mod check;
mod close;
mod completions;
mod conflict;
mod consent;
mod contact;
mod correct;
mod counted;
mod dates;
mod decline;
mod demo;
mod disclose;
mod documents;
mod erase;
mod escalate;
mod evidence;
mod explain;
mod export;
mod extend;
mod failure;
mod faults;
mod feedback;
mod filters;
mod finding;
mod flag;
mod group;
mod heads;
mod hold;
mod import;
mod indexed;
mod init;
mod later;
mod learning;
mod link;
mod list;
mod live;
mod log;
mod meanwhile;
mod merge;
mod moving;
mod naming;
mod notify;
mod ombudsman;
mod panel;
mod pause;
mod pinned;
mod point;
mod policy;
mod progress;
mod prompt;
mod reading;
mod recording;
mod refuse;
mod remedy;
mod reopen;
mod report;
mod respond;
mod restore;
mod restrict;
mod resume;
mod r#return;
mod review;
mod session;
mod show;
mod showing;
mod staff;
mod support;
mod texts;
mod warn;
mod what_if;
mod wordings;

pub use arguments::{Arguments, command};
pub use failure::Exit;

use std::process::ExitCode;

use self::arguments::Verb;
use self::failure::Usage;
use self::later::Later;
use self::session::Session;
use crate::output::Format;

/// Runs the program with the arguments of this process, or answers the shell that asks what could be typed next.
pub fn run() -> ExitCode {
    if live::answered() {
        return ExitCode::SUCCESS;
    }
    match Arguments::read() {
        Err(stopped) => stopped,
        Ok(arguments) => {
            let session = Session::new(arguments.global);
            let done = session.and_then(|session| dispatch(&session, arguments.verb));
            failure::finish(done)
        }
    }
}

fn dispatch(session: &Session, verb: Verb) -> anyhow::Result<Exit> {
    if session.format == Some(Format::Parquet) && !matches!(verb, Verb::Export(_)) {
        let says = "parquet needs columns with types, which only the tables of `plaint export` have";
        return Err(Usage::Says(says.to_owned()).into());
    }
    match verb {
        Verb::Log(Later(args)) => log::run(session, *args),
        Verb::Ack(Later(args)) => ack::run(session, args),
        Verb::Respond(Later(args)) => respond::run(session, *args),
        Verb::Escalate(Later(args)) => escalate::run(session, args),
        Verb::Extend(Later(args)) => extend::run(session, args),
        Verb::Close(Later(args)) => close::run(session, args),
        Verb::Allocate(Later(args)) => allocate::run(session, args),
        Verb::Contact(Later(args)) => contact::run(session, args),
        Verb::Consent(Later(args)) => consent::run(session, args),
        Verb::Group(Later(args)) => group::run(session, args),
        Verb::Support(Later(args)) => support::run(session, args),
        Verb::Flag(Later(args)) => flag::run(session, args),
        Verb::Notify(Later(args)) => notify::run(session, args),
        Verb::Staff(Later(args)) => staff::run(session, args),
        Verb::Conflict(Later(args)) => conflict::run(session, args),
        Verb::Panel(Later(args)) => panel::run(session, args),
        Verb::Evidence(Later(args)) => evidence::run(session, args),
        Verb::Pause(Later(args)) => pause::run(session, args),
        Verb::Resume(Later(args)) => resume::run(session, &args),
        Verb::Refuse(Later(args)) => refuse::run(session, args),
        Verb::Decline(Later(args)) => decline::run(session, args),
        Verb::Return(Later(args)) => r#return::run(session, args),
        Verb::Accept(Later(args)) => accept::run(session, args),
        Verb::Warn(Later(args)) => warn::run(session, args),
        Verb::Restrict(Later(args)) => restrict::run(session, args),
        Verb::Reopen(Later(args)) => reopen::run(session, args),
        Verb::Link(Later(args)) => link::run(session, &args),
        Verb::Merge(Later(args)) => merge::run(session, &args),
        Verb::Point(Later(args)) => point::run(session, args),
        Verb::Finding(Later(args)) => finding::run(session, args),
        Verb::Remedy(Later(args)) => remedy::run(session, args),
        Verb::Action(Later(args)) => action::run(session, args),
        Verb::Learning(Later(args)) => learning::run(session, args),
        Verb::Cause(Later(args)) => cause::run(session, args),
        Verb::Ombudsman(Later(args)) => ombudsman::run(session, args),
        Verb::Feedback(Later(args)) => feedback::run(session, args),
        Verb::Review(Later(args)) => review::run(session, args),
        Verb::Correct(Later(args)) => correct::run(session, &args),
        Verb::Disclose(Later(args)) => disclose::run(session, &args),
        Verb::Hold(Later(args)) => hold::run(session, args),
        Verb::Erase(Later(args)) => erase::run(session, args),
        Verb::WhatIf(Later(args)) => what_if::run(session, &args),
        Verb::Report(args) => report::run(session, &args),
        Verb::Export(Later(args)) => export::run(session, &args),
        Verb::Show(Later(args)) => show::run(session, &args),
        Verb::Explain(Later(args)) => explain::run(session, &args),
        Verb::List(Later(args)) => list::run(session, &args),
        Verb::Calc(Later(args)) => calc::run(session, &args),
        Verb::Policy(args) => policy::run(session, args),
        Verb::Calendar(args) => calendar::run(session, args),
        Verb::Check(Later(args)) => check::run(session, &args),
        Verb::Bundle(Later(args)) => bundle::run(session, &args),
        Verb::Restore(Later(args)) => restore::run(session, &args),
        Verb::Heads(Later(args)) => heads::run(session, &args),
        Verb::Import(Later(args)) => import::run(session, &args),
        Verb::Init(Later(args)) => init::run(session, &args),
        Verb::Demo(Later(args)) => demo::run(session, &args),
        Verb::Completions(Later(args)) => completions::run(session, &args),
    }
}
