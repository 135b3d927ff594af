//! `erase`: the personal data of closed cases is taken out of their journals.

use anyhow::Context;
use clap::Args;

use super::casework::Casework;
use super::documents;
use super::failure::{Exit, Usage};
use super::naming::{cases_named, no_person};
use super::recording::written;
use super::session::{Session, Writing};
use super::texts::{line_if_any, text, text_if_any};
use crate::Word;
use crate::case::{CannotErase, CaseRef, Erased, Erasure, ErasureBasis, Handler, Kept, Likeness, NamedAs, erase};
use crate::output::Format;
use crate::output::wording::{count, list_and};
use crate::report::{ErasureRow, RetentionStanding, erasure_sheet, retention_row};
use crate::store::NewEntry;

/// Examples of `erase`.
const EXAMPLES: &str = "\
Bases:
  retention  the time for which the case is kept has passed
  request    the person asked for it
  order      a court or a regulator ordered it
  unlawful   it should never have been recorded
  TEXT       a sentence of your own, which stays on record: name nobody in it

Examples:
  plaint erase 1
  plaint erase 1 --basis retention
  plaint erase --person 'A Birch'
  plaint erase 1 4 --basis request --early 'Nothing more can come of it'";

/// Arguments of `erase`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct EraseArgs {
    /// The cases, or the endings of their references
    #[arg(value_name = "CASE")]
    pub cases: Vec<String>,
    /// All cases of this complainant, by the whole name or contact as it stands there
    #[arg(long, value_name = "NAME", allow_hyphen_values = true, conflicts_with = "cases")]
    pub person: Option<String>,
    /// Erase it, on this basis; without one it only shows what would be erased
    #[arg(long, value_name = "BASIS", allow_hyphen_values = true)]
    pub basis: Option<String>,
    /// Why it is not kept for as long as it was to be; not with the basis retention
    #[arg(long, value_name = "REASON", allow_hyphen_values = true, requires = "basis")]
    pub early: Option<String>,
    /// Who decided so
    #[arg(long, value_name = "NAME", allow_hyphen_values = true, requires = "basis")]
    pub authorised_by: Option<String>,
}

/// On which basis, and the words that go with it.
struct Ground {
    basis: ErasureBasis,
    said: Option<String>,
    early: Option<String>,
    authorised_by: Option<Handler>,
}

/// Runs `erase`.
pub(super) fn run(session: &Session, args: EraseArgs) -> anyhow::Result<Exit> {
    if session.as_at != session.today {
        let says = "what is erased is erased today: --as-at has no place here".to_owned();
        return Err(Usage::Says(says).into());
    }
    let (references, exit) = match &args.person {
        Some(person) => of_person(session, person)?,
        None if args.cases.is_empty() => {
            return Err(Usage::Says("which case? Name one or more, or --person NAME".to_owned()).into());
        }
        None => (named(session, &args.cases)?, Exit::Done),
    };
    let Some(basis) = args.basis else {
        show_what_would_be(session, &references)?;
        return Ok(exit);
    };
    if exit != Exit::Done {
        session.warn("a journal that cannot be read may be theirs as well, so nothing is erased: see `plaint check`");
        return Ok(exit);
    }
    let (basis, said) = basis_of(session, basis)?;
    let early = text_if_any(session, "--early", args.early)?;
    let authorised_by = line_if_any("--authorised-by", args.authorised_by)?.map(Handler);
    erase_all(session, &references, &Ground { basis, said, early, authorised_by })?;
    Ok(exit)
}

/// The cases named, each once, in the order given.
fn named(session: &Session, typed: &[String]) -> anyhow::Result<Vec<CaseRef>> {
    let mut references = Vec::new();
    for typed in typed {
        let reference = super::casework::find(session, typed)?;
        if !references.contains(&reference) {
            references.push(reference);
        }
    }
    Ok(references)
}

/// The cases in which the person complains; not those in which they speak for somebody else.
fn of_person(session: &Session, person: &str) -> anyhow::Result<(Vec<CaseRef>, Exit)> {
    let (found, exit) = cases_named(session, person, Likeness::Whole)?;
    let own =
        |as_what: &[NamedAs]| as_what.iter().any(|named| matches!(named, NamedAs::Complainant | NamedAs::Contact));
    let references: Vec<CaseRef> =
        found.into_iter().filter(|(_, as_what)| own(as_what)).map(|(journal, _)| journal.case).collect();
    if references.is_empty() {
        Err(no_person("who complains and whose whole name or contact that is"))
    } else {
        Ok((references, exit))
    }
}

/// A single word is a code, and a sentence is a basis of one's own.
fn basis_of(session: &Session, given: String) -> anyhow::Result<(ErasureBasis, Option<String>)> {
    let said = text(session, "--basis", given)?;
    if said.trim().contains(char::is_whitespace) {
        return Ok((ErasureBasis::Other, Some(said)));
    }
    match ErasureBasis::from_word(said.trim())? {
        ErasureBasis::Other => Err(Usage::Says("which other basis? Say it in a sentence".to_owned()).into()),
        basis => Ok((basis, None)),
    }
}

fn show_what_would_be(session: &Session, references: &[CaseRef]) -> anyhow::Result<()> {
    let mut rows = Vec::new();
    for reference in references {
        rows.push(row(session, &Casework::look(session, &reference.to_string())?)?);
    }
    show(session, &rows)?;
    for reference in references {
        warn_of_copies(session, reference)?;
    }
    let standing = |row: &ErasureRow| RetentionStanding::from_word(&row.standing).ok();
    let refused = |row: &&ErasureRow| standing(row) == Some(RetentionStanding::HeldBack) || row.entries == 0;
    let refused: Vec<&str> = rows.iter().filter(refused).map(|row| row.case.as_str()).collect();
    if !refused.is_empty() {
        session.say(&format!("Nothing is erased. It would be refused now: {}.", list_and(&refused)));
        return Ok(());
    }
    let typed = references.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
    let kept = rows.iter().any(|row| standing(row) == Some(RetentionStanding::Kept));
    let early = if kept { " --early REASON" } else { "" };
    session.say("Nothing is erased. Everything personal would go: names, contacts, and every text.");
    session.say(&format!("To erase it, and there is no way back: plaint erase {typed} --basis BASIS{early}"));
    Ok(())
}

/// What somebody else put beside the journal may hold the same words, and stays.
fn warn_of_copies(session: &Session, reference: &CaseRef) -> anyhow::Result<()> {
    for copy in session.store()?.copies(reference)? {
        let copy = copy.display();
        session.warn(&format!(
            "{copy} may hold what is in {reference}, and erasing leaves it as it is: remove it yourself"
        ));
    }
    Ok(())
}

/// How the case stands towards its erasure now, and what there is to erase.
fn row(session: &Session, work: &Casework) -> anyhow::Result<ErasureRow> {
    let store = session.store()?;
    let files = store.leavings(&work.journal.case)?.len();
    let stands = retention_row(&work.reckoned(&work.case, session.today), store.settings().retention);
    Ok(ErasureRow::of(stands, parts(work), files))
}

fn parts(work: &Casework) -> u32 {
    u32::try_from(work.journal.personal.len()).unwrap_or(u32::MAX)
}

fn show(session: &Session, rows: &[ErasureRow]) -> anyhow::Result<()> {
    session.show(&documents::of_rows("plaint.erasure/1", Some(session.today), "cases", rows, erasure_sheet(rows))?)
}

/// Erases all of the cases, or none where one of them is refused.
fn erase_all(session: &Session, references: &[CaseRef], ground: &Ground) -> anyhow::Result<()> {
    let store = session.store()?;
    let lock = session.lock(store)?;
    let mut refused: Vec<(CaseRef, anyhow::Error)> = Vec::new();
    let mut settled = Vec::new();
    for reference in references {
        let work = Casework::under(session, reference, &lock);
        // Where several were named and it was stopped midway, the others go on.
        if let Some(erased) = work.as_ref().ok().and_then(already).filter(|_| references.len() > 1) {
            session.say(&format!("{reference}: {erased}"));
            continue;
        }
        match work.and_then(|work| ruled(session, work, ground)) {
            Ok(one) => settled.push(one),
            Err(error) => refused.push((reference.clone(), error)),
        }
    }
    if !refused.is_empty() {
        let (first, error) = refused.remove(0);
        for (other, error) in refused {
            session.warn(&format!("{other}: {error}"));
        }
        return Err(error.context(if references.len() == 1 {
            format!("cannot erase {first}")
        } else {
            format!("cannot erase {first}, so nothing is erased")
        }));
    }
    let mut rows = Vec::new();
    for (work, entry, cautions) in settled {
        let reference = &work.journal.case;
        for caution in cautions {
            session.warn(&format!("{reference}: {caution}"));
        }
        let parts = parts(&work);
        if session.writing == Writing::ForReal {
            let recorded =
                store.erase(&lock, &work.journal, entry).with_context(|| format!("cannot erase {reference}"))?;
            written(session, recorded);
            let work = Casework::under(session, reference, &lock)?;
            rows.push(ErasureRow { entries: parts, ..row(session, &work)? });
            warn_of_copies(session, reference)?;
        } else {
            rows.push(row(session, &work)?);
        }
        let opening = session.writing.opening();
        let (entries, basis) = (count(parts, "entry"), ground.basis);
        session.say(&format!("{opening}: {reference} personal data erased from {entries}: {basis}."));
    }
    if session.format() != Format::Table {
        show(session, &rows)?;
    }
    if session.writing == Writing::ForReal {
        session.say("Dates, outcomes and figures stay. Copies elsewhere do not know of it: backups, exports, letters.");
    }
    Ok(())
}

/// That nothing is left to erase but what the erasure itself says, where it was erased.
fn already(work: &Casework) -> Option<CannotErase> {
    let own = |erasure: &Erasure| work.journal.personal.iter().all(|entry| *entry == erasure.done.entry);
    let erased = work.case.keeping.erased.filter(own)?;
    Some(CannotErase::NothingThere(Some(erased.done)))
}

type ToErase = (Casework, NewEntry, Vec<crate::case::Caution>);

fn ruled(session: &Session, work: Casework, ground: &Ground) -> anyhow::Result<ToErase> {
    let kept = Kept::under(&work.policy, session.store()?.settings().retention);
    let erased = Erased {
        basis: ground.basis,
        kept_until: kept.until(&work.case).unwrap_or(session.today),
        parts: parts(&work),
        authorised_by: ground.authorised_by.clone(),
        said: ground.said.clone(),
        reason: ground.early.clone(),
    };
    let settled = erase(&work.case, &kept, session.today, erased).settle(None)?;
    let entry = NewEntry {
        on: session.today,
        recorded_at: session.now,
        recorded_by: session.by.clone(),
        event: settled.event,
        note: None,
        overrides: None,
    };
    Ok((work, entry, settled.cautions))
}
