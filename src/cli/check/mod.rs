//! `check`: the store's integrity.

mod notices;
mod shown;

use std::path::PathBuf;

use clap::Args;

use self::notices::{Notice, notices_of};
use super::arguments::word_parser;
use super::failure::{Exit, FaultyInput, Usage};
use super::pinned::Pinned;
use super::progress::Progress;
use super::report;
use super::session::{Session, Writing};
use crate::output::{CannotShow, Format};
use crate::store::{Check, Checked, Digest, Finding, HeldHeads, Store, StoreError, Weight};
use crate::word::Word;

/// Examples of `check`.
const EXAMPLES: &str = "\
Examples:
  plaint check
  plaint check --list
  plaint check --only chain --only heads
  plaint check --against heads-2026-06.csv
  plaint check --repair";

/// Arguments of `check`.
#[derive(Debug, Default, Args)]
#[command(after_help = EXAMPLES)]
pub struct CheckArgs {
    /// Only this check; give it again for another
    #[arg(long, value_name = "CHECK", value_parser = word_parser::<Check>())]
    pub only: Vec<Check>,
    /// List the checks and what each looks for
    #[arg(long)]
    pub list: bool,
    /// Hold every journal against heads kept elsewhere: a file that `plaint heads` wrote at any time before
    #[arg(long, value_name = "FILE")]
    pub against: Option<PathBuf>,
    /// Hold the store head against one kept elsewhere, as reports print it: the same only until something is recorded
    #[arg(long, value_name = "DIGEST")]
    pub against_head: Option<String>,
    /// Mend what a crash leaves: torn lines are moved aside, losing nothing
    #[arg(long)]
    pub repair: bool,
}

/// Runs `check`.
pub(super) fn run(session: &Session, args: &CheckArgs) -> anyhow::Result<Exit> {
    if session.format() == Format::Ics {
        // Said before anything is repaired.
        return Err(CannotShow::NoDueDates.into());
    }
    if args.list {
        shown::list(session)?;
        return Ok(Exit::Done);
    }
    let (wanted, held, one_head) = (wanted(args)?, held(session, args)?, held_head(args)?);
    let store = session.store()?;
    if args.repair && session.writing == Writing::ForReal {
        let lock = session.lock(store)?;
        for mended in store.repair(&lock)? {
            match mended {
                Ok(repaired) => session.say(&format!("{}: {}", repaired.path.display(), repaired.done)),
                // What the checks below find of it says the rest.
                Err(error) => session.warn(&format!("not mended: {error}")),
            }
        }
        // It can be made again, and what it is made of has changed.
        session.index_at(store).map(|at| store.forget_index(&at));
    }
    let (mut findings, mut notices) = looked(session, store, &wanted)?;
    if let Some(held) = held {
        for finding in store.check_against(&held)? {
            once(&mut findings, finding);
        }
        match store.cases() {
            Ok(cases) => {
                let came = held.came_between(&cases);
                let says = "it was not among the heads kept, though cases with later numbers were";
                notices.extend(came.iter().map(|case| Notice::new(Check::Against, case, says.to_owned())));
            }
            Err(error) => once(&mut findings, Finding::of(error)?),
        }
    }
    if let Some(head) = one_head {
        match store.check_against_head(&head) {
            Ok(differs) => findings.extend(differs),
            Err(error) => once(&mut findings, Finding::of(error)?),
        }
    }
    for notice in &notices {
        session.warn(&notice.words());
    }
    if !findings.is_empty() || session.format() != Format::Table {
        session.show(&shown::findings(&wanted, &findings, &notices)?)?;
    }
    Ok(if findings.is_empty() { Exit::Done } else { Exit::Damaged })
}

/// Adds what more than one check may meet.
fn once(findings: &mut Vec<Finding>, finding: Finding) {
    if !findings.contains(&finding) {
        findings.push(finding);
    }
}

/// The checks asked for: all, or those named, and always what is given on the command line.
fn wanted(args: &CheckArgs) -> anyhow::Result<Vec<Check>> {
    let against = args.against.is_some() || args.against_head.is_some();
    if args.only.contains(&Check::Against) && !against {
        let says = "--only against needs what to hold the store against: --against FILE or --against-head DIGEST";
        return Err(Usage::Says(says.to_owned()).into());
    }
    let asked = |check: &Check| match check {
        Check::Against => against,
        other => args.only.is_empty() || args.only.contains(other),
    };
    Ok(Check::ALL.iter().copied().filter(asked).collect())
}

fn held(session: &Session, args: &CheckArgs) -> anyhow::Result<Option<HeldHeads>> {
    let Some(path) = &args.against else { return Ok(None) };
    let held = HeldHeads::read(&session.read_file(path)?);
    let path = path.display().to_string();
    held.map(Some).map_err(|bad| FaultyInput { path, says: bad.to_string() }.into())
}

fn held_head(args: &CheckArgs) -> anyhow::Result<Option<Digest>> {
    let Some(text) = &args.against_head else { return Ok(None) };
    let read = Digest::read(&text.trim().to_ascii_lowercase());
    let says = || "--against-head takes the 64 digits after the words Store head on a report".to_owned();
    Ok(Some(read.ok_or_else(|| Usage::Says(says()))?))
}

/// What the checks find, and what else they notice.
fn looked(session: &Session, store: &Store, wanted: &[Check]) -> anyhow::Result<(Vec<Finding>, Vec<Notice>)> {
    let dates = wanted.contains(&Check::Promises) || wanted.contains(&Check::Reach);
    // A calendar that cannot be read is a finding, and then no date can be reckoned.
    let own = if dates { store.calendar().ok() } else { None };
    let mut pinned = own.map(|own| Pinned::new(store, own));
    let believed =
        session.index_at(store).filter(|_| wanted.contains(&Check::Index)).and_then(|at| store.believed(&at));
    let (mut notices, mut otherwise) = (Vec::new(), Vec::new());
    let progress = Progress::of(session, "Journals");
    let found = store.check(wanted, &mut |checked| match checked {
        Checked::Read(read, all) => progress.tell(read, all),
        Checked::Sound(journal) => {
            otherwise.extend(
                believed.as_ref().and_then(|believed| believed.otherwise(&journal, &store.journal_path(&journal.case))),
            );
            if let Some(pinned) = &mut pinned {
                notices.extend(notices_of(&journal, (store, pinned), session.today));
            }
        }
    })?;
    let (no_damage, mut findings): (Vec<Finding>, Vec<Finding>) =
        found.into_iter().partition(|finding| finding.check.weight() == Weight::Notice);
    notices.extend(no_damage.into_iter().map(Notice::of));
    findings.extend(otherwise);
    let faulty =
        report::faulty(session).or_else(|error| anyhow::Ok(vec![Finding::of(error.downcast::<StoreError>()?)?]))?;
    findings.extend(faulty.into_iter().filter(|finding| wanted.contains(&finding.check)));
    // A folder that cannot be read is in the way of more than one check.
    findings.dedup();
    notices.retain(|notice| wanted.contains(&notice.check));
    Ok((findings, notices))
}
