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
mod init;
mod learning;
mod link;
mod list;
mod log;
mod meanwhile;
mod merge;
mod moving;
mod naming;
mod notify;
mod ombudsman;
mod panel;
mod pause;
mod point;
mod policy;
mod progress;
mod prompt;
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
use self::session::Session;
use crate::output::Format;

/// Runs the program with the arguments of this process.
pub fn run() -> ExitCode {
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
        Verb::Log(args) => log::run(session, *args),
        Verb::Ack(args) => ack::run(session, args),
        Verb::Respond(args) => respond::run(session, *args),
        Verb::Escalate(args) => escalate::run(session, args),
        Verb::Extend(args) => extend::run(session, args),
        Verb::Close(args) => close::run(session, args),
        Verb::Allocate(args) => allocate::run(session, args),
        Verb::Contact(args) => contact::run(session, args),
        Verb::Consent(args) => consent::run(session, args),
        Verb::Group(args) => group::run(session, args),
        Verb::Support(args) => support::run(session, args),
        Verb::Flag(args) => flag::run(session, args),
        Verb::Notify(args) => notify::run(session, args),
        Verb::Staff(args) => staff::run(session, args),
        Verb::Conflict(args) => conflict::run(session, args),
        Verb::Panel(args) => panel::run(session, args),
        Verb::Evidence(args) => evidence::run(session, args),
        Verb::Pause(args) => pause::run(session, args),
        Verb::Resume(args) => resume::run(session, &args),
        Verb::Refuse(args) => refuse::run(session, args),
        Verb::Decline(args) => decline::run(session, args),
        Verb::Return(args) => r#return::run(session, args),
        Verb::Accept(args) => accept::run(session, args),
        Verb::Warn(args) => warn::run(session, args),
        Verb::Restrict(args) => restrict::run(session, args),
        Verb::Reopen(args) => reopen::run(session, args),
        Verb::Link(args) => link::run(session, &args),
        Verb::Merge(args) => merge::run(session, &args),
        Verb::Point(args) => point::run(session, args),
        Verb::Finding(args) => finding::run(session, args),
        Verb::Remedy(args) => remedy::run(session, args),
        Verb::Action(args) => action::run(session, args),
        Verb::Learning(args) => learning::run(session, args),
        Verb::Cause(args) => cause::run(session, args),
        Verb::Ombudsman(args) => ombudsman::run(session, args),
        Verb::Feedback(args) => feedback::run(session, args),
        Verb::Review(args) => review::run(session, args),
        Verb::Correct(args) => correct::run(session, &args),
        Verb::Disclose(args) => disclose::run(session, &args),
        Verb::Hold(args) => hold::run(session, args),
        Verb::Erase(args) => erase::run(session, args),
        Verb::WhatIf(args) => what_if::run(session, &args),
        Verb::Report(args) => report::run(session, &args),
        Verb::Export(args) => export::run(session, &args),
        Verb::Show(args) => show::run(session, &args),
        Verb::Explain(args) => explain::run(session, &args),
        Verb::List(args) => list::run(session, &args),
        Verb::Calc(args) => calc::run(session, &args),
        Verb::Policy(args) => policy::run(session, args),
        Verb::Calendar(args) => calendar::run(session, args),
        Verb::Check(args) => check::run(session, &args),
        Verb::Bundle(args) => bundle::run(session, &args),
        Verb::Restore(args) => restore::run(session, &args),
        Verb::Heads(args) => heads::run(session, &args),
        Verb::Init(args) => init::run(session, &args),
        Verb::Demo(args) => demo::run(session, &args),
        Verb::Completions(args) => completions::run(session, &args),
    }
}
