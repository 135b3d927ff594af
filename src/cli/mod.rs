//! The command line: the only layer that knows both the store and the formats.
//!
//! One file a verb, its arguments and what it does together.

mod ack;
mod allocate;

mod arguments;
mod asking;
mod calc;
mod calendar;
mod cases;
mod casework;
mod check;
mod close;
mod completions;
mod contact;
mod dates;
mod demo;
mod documents;
mod escalate;
mod explain;
mod extend;
mod failure;
mod filters;
mod init;
mod list;
mod log;
mod policy;
mod prompt;
mod recording;
mod report;
mod respond;
mod session;
mod show;
mod showing;
mod texts;
mod wordings;

pub use arguments::{Arguments, command};
pub use failure::Exit;

use std::process::ExitCode;

use self::arguments::Verb;
use self::session::Session;

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
    match verb {
        Verb::Log(args) => log::run(session, *args),
        Verb::Ack(args) => ack::run(session, args),
        Verb::Respond(args) => respond::run(session, *args),
        Verb::Escalate(args) => escalate::run(session, args),
        Verb::Extend(args) => extend::run(session, args),
        Verb::Close(args) => close::run(session, args),
        Verb::Allocate(args) => allocate::run(session, args),
        Verb::Contact(args) => contact::run(session, args),
        Verb::Report(args) => report::run(session, &args),
        Verb::Show(args) => show::run(session, &args),
        Verb::Explain(args) => explain::run(session, &args),
        Verb::List(args) => list::run(session, &args),
        Verb::Calc(args) => calc::run(session, &args),
        Verb::Policy(args) => policy::run(session, args),
        Verb::Calendar(args) => calendar::run(session, args),
        Verb::Check(args) => check::run(session, &args),
        Verb::Init(args) => init::run(session, &args),
        Verb::Demo(args) => demo::run(session, &args),
        Verb::Completions(args) => completions::run(session, &args),
    }
}
