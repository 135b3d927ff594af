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
mod briefed;
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
mod guarded;
mod heads;
mod hold;
mod import;
mod in_order;
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
mod verb;
mod warn;
mod what_if;
mod wordings;

pub use arguments::{Arguments, command};
pub use failure::Exit;

use std::process::ExitCode;

use self::failure::Usage;
use self::session::Session;
use self::verb::Verb;
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
    if session.format == Some(Format::Parquet) && !verb.exports() {
        let says = "parquet needs columns with types, which only the tables of `plaint export` have";
        return Err(Usage::Says(says.to_owned()).into());
    }
    verb.run(session)
}
