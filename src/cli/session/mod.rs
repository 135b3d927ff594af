//! One run of the program: the only place that reads the clock, the environment, the settings and the terminal.

mod calendar;
mod locks;
mod surroundings;
mod zone;

use std::cell::{Cell, RefCell};
use std::fs;
use std::io::{self, IsTerminal, Read};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use anyhow::{Context, bail};
use chrono::{DateTime, NaiveDate, Utc};

pub(super) use self::surroundings::{ASKED_BY, Tab, called_as, home_folder, shown_plainly, words_typed};
use self::surroundings::{
    cache_folder, default_store, environment, login_name, system_clock, this_program, wall_clock,
};
pub(super) use self::zone::Zone;
use super::arguments::{ColourChoice, Global};
use super::failure::{NoSuch, Usage};
use super::guarded::not_guarded;
use super::meanwhile::Seen;
use super::showing::Saying;
use crate::case::{Handler, LONGEST_TEXT};
use crate::output::{ByteOrderMark, Format, Formulas, Spreadsheet};
use crate::store::{Digest, FoundPolicy, IndexAt, Settings, Store, StoreError};

/// Where a day begins when the store does not say otherwise.
pub(super) const TIME_ZONE: &str = "Europe/London";
/// The policy of a case that names none.
pub(super) const POLICY: &str = "hos-code-2024";
/// With fewer cases than this every journal is read before an index would be.
const FEWEST: u64 = 100;
/// Up to how many cases every journal is looked at for changes, whatever is asked for: 16 ms, with so many.
const FEW: u32 = 20_000;

/// Whether a verb writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writing {
    /// It does.
    ForReal,
    /// It only shows what it would write.
    DryRun,
}

impl Writing {
    /// How an answer begins.
    pub(super) fn opening(self) -> &'static str {
        match self {
            Self::ForReal => "Recorded",
            Self::DryRun => "Would record",
        }
    }
}

/// What every verb works with.
#[derive(Debug, Clone)]
pub(super) struct Session {
    store_folder: PathBuf,
    store: Option<Store>,
    /// The instant that is recorded.
    pub(super) now: DateTime<Utc>,
    /// The day it is in the store's time zone.
    pub(super) today: NaiveDate,
    /// The day as at which everything is seen.
    pub(super) as_at: NaiveDate,
    /// Who records.
    pub(super) by: Handler,
    pub(super) zone: Zone,
    /// How long to wait for another writer.
    wait: Duration,
    /// What was seen of cases before something is recorded in them.
    pub(super) seen: Seen,
    pub(super) format: Option<Format>,
    pub(super) output: Option<PathBuf>,
    pub(super) interactive: bool,
    pub(super) saying: Saying,
    pub(super) coloured: bool,
    pub(super) spreadsheet: Spreadsheet,
    /// Whether verbs write.
    pub(super) writing: Writing,
    /// Whether standard input has been read: it can be once.
    standard_input_read: Cell<bool>,
    /// Whether what is shown names or describes people.
    pub(super) names_people: Cell<bool>,
    /// When this run began, by the system's clock.
    started: SystemTime,
    /// The digest over every head, once it is known.
    store_head: RefCell<Option<Digest>>,
    /// Whether what is the matter with the calendar was said.
    calendar_seen: Cell<bool>,
}

#[expect(clippy::unused_self, reason = "a session is the one door to the outside, whatever a door needs")]
impl Session {
    /// The session that these options ask for.
    pub(super) fn new(global: Global) -> anyhow::Result<Self> {
        let store_folder = match global.store.or_else(|| environment("PLAINT_STORE").map(PathBuf::from)) {
            Some(folder) => folder,
            None => default_store()?,
        };
        // What is wrong with one that cannot be opened is said by the verb that needs it.
        let store = Store::open(&store_folder).ok();
        let now = wall_clock()?;
        let zone = store.as_ref().map_or(TIME_ZONE, |store| store.settings().time_zone.as_str());
        let zone = Zone::named(zone).ok_or_else(|| Usage::Says(format!("{zone:?} is no time zone")))?;
        let today = zone.local(now).date();
        // As an input does, a dash means the standard one.
        let output = global.output.filter(|file| file.as_os_str() != "-");
        if let Some(file) = &output {
            not_guarded(file)?;
        }
        let format = match (&global.format, &output) {
            (Some(word), _) => Some(crate::Word::from_word(word)?),
            (None, Some(file)) => Format::from_ending(&file.to_string_lossy()),
            (None, None) => None,
        };
        let terminal = io::stdout().is_terminal() && output.is_none();
        if terminal && format == Some(Format::Xlsx) {
            let says = "a workbook is no text for a terminal: name a file for it, as -o cases.xlsx".to_owned();
            return Err(Usage::Says(says).into());
        }
        let coloured = match global.color {
            ColourChoice::Always => true,
            ColourChoice::Never => false,
            ColourChoice::Auto => terminal && environment("NO_COLOR").is_none(),
        };
        let wait = super::meanwhile::read_wait(global.wait.or_else(|| environment("PLAINT_WAIT")).as_deref())?;
        let by = global.by.or_else(|| environment("PLAINT_BY")).unwrap_or_else(login_name);
        let mut session = Self {
            store_folder,
            store,
            now,
            today,
            as_at: today,
            by: Handler(super::texts::line("--by", by)?),
            zone,
            wait,
            seen: Seen::default(),
            format,
            output,
            interactive: !global.no_input && io::stdin().is_terminal() && io::stderr().is_terminal(),
            saying: if global.quiet { Saying::Warnings } else { Saying::Everything },
            coloured,
            spreadsheet: Spreadsheet {
                formulas: if global.raw { Formulas::Raw } else { Formulas::Neutralised },
                mark: if global.bom { ByteOrderMark::Utf8 } else { ByteOrderMark::None },
            },
            writing: if global.dry_run { Writing::DryRun } else { Writing::ForReal },
            standard_input_read: Cell::new(false),
            names_people: Cell::new(false),
            started: system_clock(),
            store_head: RefCell::new(None),
            calendar_seen: Cell::new(false),
        };
        if let Some(text) = &global.as_at {
            session.as_at = session.usual_date("--as-at", text)?;
        }
        Ok(session)
    }

    /// The same session in another store, saying nothing beside what it shows.
    pub(super) fn in_store(&self, store: Store) -> Self {
        let (store_head, saying) = (RefCell::new(None), Saying::Warnings);
        Self { store_folder: store.root().to_owned(), store: Some(store), saying, store_head, ..self.clone() }
    }

    /// The same session showing no data, only saying what it does.
    pub(super) fn for_people(&self) -> Self {
        Self { format: Some(Format::Table), output: None, ..self.clone() }
    }

    /// The store; an error where there is none.
    pub(super) fn store(&self) -> anyhow::Result<&Store> {
        match &self.store {
            Some(store) => Ok(store),
            // Opening it again says why it could not be opened.
            None => match Store::open(&self.store_folder) {
                Err(error) => Err(error.into()),
                Ok(_) => bail!("the store in {} was not there a moment ago: try again", self.store_folder.display()),
            },
        }
    }

    /// The store, if there is one; an error where there is one that cannot be opened.
    pub(super) fn store_if_any(&self) -> anyhow::Result<Option<&Store>> {
        match &self.store {
            Some(store) => Ok(Some(store)),
            None => match Store::open(&self.store_folder) {
                Ok(_) | Err(StoreError::NoStore(_)) => Ok(None),
                Err(error) => Err(error.into()),
            },
        }
    }

    /// Whether there was a store when this run began.
    pub(super) fn had_store(&self) -> bool {
        self.store.is_some()
    }

    /// The folder of the store, whether or not there is one yet.
    pub(super) fn store_folder(&self) -> &Path {
        &self.store_folder
    }

    /// Where the index of a store lies; nothing where there is no place for it, or no need.
    pub(super) fn index_at(&self, store: &Store) -> Option<IndexAt> {
        store.may_have(FEWEST).ok().filter(|may| *may)?;
        let root = fs::canonicalize(store.root()).ok()?;
        let name = Digest::of(root.as_os_str().as_encoded_bytes());
        let folder = cache_folder()?.join(format!("index-{}", name.short()));
        Some(IndexAt { folder, made_by: this_program()?, started: self.started, few: FEW })
    }

    /// The digest over every head of the store.
    pub(super) fn store_head(&self) -> anyhow::Result<Digest> {
        if let Some(known) = self.store_head.borrow().as_ref() {
            return Ok(*known);
        }
        Ok(self.store()?.head_digest()?)
    }

    /// Keeps the digest over every head, for whoever asks later in this run.
    pub(super) fn keep_store_head(&self, digest: Option<Digest>) {
        *self.store_head.borrow_mut() = digest;
    }

    /// The store, made now with these settings if there is none.
    pub(super) fn store_or_new(&self, settings: impl FnOnce() -> Settings) -> anyhow::Result<Store> {
        match Store::open(&self.store_folder) {
            Ok(store) => Ok(store),
            Err(StoreError::NoStore(_)) => {
                not_guarded(&self.store_folder)?;
                Ok(Store::create(&self.store_folder, &settings())?)
            }
            Err(error) => Err(error.into()),
        }
    }

    /// The policy of that id: the store's own, or the shipped one.
    pub(super) fn policy(&self, id: &str) -> anyhow::Result<FoundPolicy> {
        let (found, known) = if let Some(store) = self.store_if_any()? {
            (store.policy(id)?, store.policy_ids()?)
        } else {
            let shipped = crate::policy::shipped_policies();
            (FoundPolicy::shipped(id), shipped.iter().map(|policy| policy.id.to_owned()).collect())
        };
        found.ok_or_else(|| NoSuch { what: "policy", name: id.chars().take(40).collect(), known }.into())
    }

    /// The policy of a case that names none.
    pub(super) fn usual_policy_id(&self) -> &str {
        self.store.as_ref().map_or(POLICY, |store| store.settings().policy.as_str())
    }

    /// Everything on standard input, as text.
    pub(super) fn standard_input(&self) -> anyhow::Result<Vec<u8>> {
        if self.standard_input_read.replace(true) {
            let says = "only one option can read standard input (-)".to_owned();
            return Err(Usage::Says(says).into());
        }
        let mut bytes = Vec::new();
        // One byte past the limit is enough to see that it is passed.
        let limit = LONGEST_TEXT as u64 + 1;
        io::stdin().take(limit).read_to_end(&mut bytes).context("cannot read standard input")?;
        Ok(bytes)
    }

    /// The bytes of a file named on the command line.
    pub(super) fn read_file(&self, path: &Path) -> anyhow::Result<Vec<u8>> {
        fs::read(path).map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => {
                NoSuch { what: "file", name: path.display().to_string(), known: Vec::new() }.into()
            }
            _ => anyhow::Error::new(error).context(format!("cannot read {}", path.display())),
        })
    }

    /// The SHA-256 of a file named on the command line.
    pub(super) fn digest_of(&self, path: &Path) -> anyhow::Result<String> {
        Ok(Digest::of(&self.read_file(path)?).to_string())
    }

    /// Whether machine-readable data was asked for.
    pub(super) fn format(&self) -> Format {
        self.format.unwrap_or(Format::Table)
    }
}
