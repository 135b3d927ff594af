//! The whole command line as clap sees it.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Command, CommandFactory, Parser, Subcommand, ValueEnum};

use super::later::Later;
use super::wordings::EXIT_STATUS;
use super::{
    accept, ack, action, allocate, bundle, calc, calendar, cause, check, close, completions, conflict, consent,
    contact, correct, decline, demo, disclose, erase, escalate, evidence, explain, export, extend, feedback, finding,
    flag, group, heads, hold, import, init, learning, link, list, log, merge, notify, ombudsman, panel, pause, point,
    policy, refuse, remedy, reopen, report, respond, restore, restrict, resume, r#return, review, show, staff, support,
    warn, what_if,
};
use crate::Word;

/// A case book for complaints officers: every due date reckoned from the procedure and explained.
#[derive(Debug, Parser)]
#[command(name = "plaint", version, after_help = EXIT_STATUS, max_term_width = 100)]
pub struct Arguments {
    /// Options that every verb takes.
    #[command(flatten)]
    pub global: Global,
    /// What to do.
    #[command(subcommand)]
    pub verb: Verb,
}

/// When to colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum ColourChoice {
    /// On a terminal, unless `NO_COLOR` is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}

/// Options that every verb takes, before or after it.
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own on the command line")]
#[derive(Debug, Args)]
#[command(next_help_heading = "Options for every verb")]
pub struct Global {
    /// The case store [env: `PLAINT_STORE`] [default: the platform's data folder for plaint]
    #[arg(long, global = true, value_name = "DIR")]
    pub store: Option<PathBuf>,
    /// See everything as it stood at the end of that day [default: today]
    #[arg(long, global = true, value_name = "DATE", allow_hyphen_values = true)]
    pub as_at: Option<String>,
    /// Who is recording [env: `PLAINT_BY`] [default: the login name]
    #[arg(long, global = true, value_name = "NAME")]
    pub by: Option<String>,
    /// How to show it [default: table, or by the ending of --output]
    #[arg(short, long, global = true, value_name = "FORMAT",
        value_parser = PossibleValuesParser::new(crate::output::Format::ALL.iter().map(|format| format.word())))]
    pub format: Option<String>,
    /// Write there instead of to standard output
    #[arg(short, long, global = true, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// For verbs that write: show what would be recorded and every date that would move; write nothing
    #[arg(short = 'n', long, global = true)]
    pub dry_run: bool,
    /// How long to wait while somebody else records: seconds, or as 2m; 0 does not wait [env: `PLAINT_WAIT`] [default: 10]
    #[arg(long, global = true, value_name = "TIME")]
    pub wait: Option<String>,
    /// Never prompt
    #[arg(long, global = true)]
    pub no_input: bool,
    /// Say nothing but warnings and errors
    #[arg(short, long, global = true)]
    pub quiet: bool,
    /// When to colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: ColourChoice,
    /// Leave formulas in CSV and TSV cells as they are
    #[arg(long, global = true)]
    pub raw: bool,
    /// Begin CSV and TSV with a byte order mark, for Excel
    #[arg(long, global = true)]
    pub bom: bool,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Record a complaint received; prints its new reference
    Log(Later<Box<log::LogArgs>>),
    /// Record that the acknowledgement was sent
    Ack(Later<ack::AckArgs>),
    /// Record the answer at the current stage
    Respond(Later<Box<respond::RespondArgs>>),
    /// Record that the complainant asked for the next stage
    Escalate(Later<escalate::EscalateArgs>),
    /// Record a later answer date, set and told
    Extend(Later<extend::ExtendArgs>),
    /// Record that the case is finished
    Close(Later<close::CloseArgs>),
    /// Record who handles the case
    Allocate(Later<allocate::AllocateArgs>),
    /// Record a contact with the complainant, or a progress update
    Contact(Later<contact::ContactArgs>),
    /// Record the complainant's word on a representative
    Consent(Later<consent::ConsentArgs>),
    /// Record that a group or a petition complains
    Group(Later<group::GroupArgs>),
    /// Record an adjustment, or how the complainant wants to be contacted
    Support(Later<support::SupportArgs>),
    /// Record that it is serious, or about senior staff
    Flag(Later<flag::FlagArgs>),
    /// Record that the regulator was told
    Notify(Later<notify::NotifyArgs>),
    /// Record what the staff complained about were told
    Staff(Later<staff::StaffArgs>),
    /// Record a conflict of interest
    Conflict(Later<conflict::ConflictArgs>),
    /// Record who sits on the panel that hears it
    Panel(Later<panel::PanelArgs>),
    /// Record an item of evidence
    Evidence(Later<evidence::EvidenceArgs>),
    /// Record that the count stands still, where the policy permits it
    Pause(Later<pause::PauseArgs>),
    /// Record the last day on which the count stood still
    Resume(Later<resume::ResumeArgs>),
    /// Record that the complaint was not accepted, with the ground
    Refuse(Later<refuse::RefuseArgs>),
    /// Record that a request for the next stage was not taken, with the ground
    Decline(Later<decline::DeclineArgs>),
    /// Record that it went back to an earlier stage for review
    Return(Later<r#return::ReturnArgs>),
    /// Record that a late or excluded complaint is taken all the same
    Accept(Later<accept::AcceptArgs>),
    /// Record a warning about behaviour
    Warn(Later<warn::WarnArgs>),
    /// Record a restriction for behaviour
    Restrict(Later<restrict::RestrictArgs>),
    /// Record that a closed case or a declined request is taken up again
    Reopen(Later<reopen::ReopenArgs>),
    /// Record that two cases have to do with each other
    Link(Later<link::LinkArgs>),
    /// Close a case as a duplicate of another; both references stay
    Merge(Later<merge::MergeArgs>),
    /// Record a point of complaint
    Point(Later<point::PointArgs>),
    /// Record how a point of complaint came out
    Finding(Later<finding::FindingArgs>),
    /// Record a remedy: offered, accepted or refused, given
    Remedy(Later<remedy::RemedyArgs>),
    /// Record something to be done: set, put off, done
    Action(Later<action::ActionArgs>),
    /// Record what the service is to do differently
    Learning(Later<learning::LearningArgs>),
    /// Record the underlying cause
    Cause(Later<cause::CauseArgs>),
    /// Record the ombudsman's part: referral, evidence, finding, orders
    Ombudsman(Later<ombudsman::OmbudsmanArgs>),
    /// Record that the complainant was asked what they thought, or said so
    Feedback(Later<feedback::FeedbackArgs>),
    /// Record that a periodic review looked at the case
    Review(Later<review::ReviewArgs>),
    /// Correct an earlier entry, which stays on record
    Correct(Later<correct::CorrectArgs>),
    /// Record that nothing of the case may be erased, or that it may again
    Hold(Later<hold::HoldArgs>),
    /// Show everything held on one person, for a subject access request
    Disclose(Later<disclose::DiscloseArgs>),
    /// Take the personal data out of closed cases, for good
    Erase(Later<erase::EraseArgs>),
    /// Show which dates would move for a holiday, a closure or a new edition of a policy
    WhatIf(Later<what_if::WhatIfArgs>),
    /// Show a report: overdue, due, lapsed, register and more
    Report(Box<report::ReportLine>),
    /// Write every case as flat, typed tables for other programs
    Export(Later<export::ExportArgs>),
    /// Show a case
    Show(Later<show::ShowArgs>),
    /// Explain a case's due dates day by day
    Explain(Later<explain::ExplainArgs>),
    /// Put all there is of a case into one zip file, for the ombudsman
    Bundle(Later<bundle::BundleArgs>),
    /// List cases
    List(Later<list::ListArgs>),
    /// Reckon due dates for dates given here; uses the store if there is one
    Calc(Later<calc::CalcArgs>),
    /// List, show or check policies
    Policy(policy::PolicyArgs),
    /// Show or change the working calendar
    Calendar(calendar::CalendarArgs),
    /// Check the store's integrity; silent when all is well
    Check(Later<check::CheckArgs>),
    /// List every case's newest entry, to keep elsewhere; `check --against` compares
    Heads(Later<heads::HeadsArgs>),
    /// Bring in the complaints of a spreadsheet kept before
    Import(Later<import::ImportArgs>),
    /// Make a store again of the archive that `export --archive` wrote
    Restore(Later<restore::RestoreArgs>),
    /// Make a case store
    Init(Later<init::InitArgs>),
    /// Make a store of invented cases and look round it
    Demo(Later<demo::DemoArgs>),
    /// Print a completion script for a shell
    Completions(Later<completions::CompletionsArgs>),
}

/// The command line, for completions and man pages.
pub fn command() -> Command {
    Arguments::command()
}

/// A parser for the words of a closed vocabulary.
pub(super) fn word_parser<W: Word + Send + Sync>() -> impl clap::builder::TypedValueParser<Value = W> {
    use clap::builder::TypedValueParser;
    let words = PossibleValuesParser::new(W::ALL.iter().map(|value| value.word()));
    words.try_map(|text| W::from_word(&text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        command().debug_assert();
    }
}
