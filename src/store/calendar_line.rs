//! One line of the organisation's calendar.

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};

use super::calendar_file::CalendarChange;
use super::{Damage, Digest};
use crate::calendar::{Closure, ClosureReason};
use crate::case::Handler;
use crate::word::Word;

const VERSION: u32 = 1;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LineRecord {
    v: u32,
    recorded_at: String,
    recorded_by: String,
    change: ChangeRecord,
}

#[derive(Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
enum ChangeRecord {
    Closed(ClosedRecord),
    Restored(DayRecord),
    Worked(DayRecord),
    Imported(ImportedRecord),
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClosedRecord {
    date: String,
    reason: String,
    note: Option<String>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct DayRecord {
    date: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ImportedRecord {
    digest: String,
}

#[derive(Deserialize)]
struct AnyVersion {
    v: u32,
}

/// The line that records a change.
pub(super) fn record(change: &CalendarChange, recorded_at: DateTime<Utc>, recorded_by: &Handler) -> LineRecord {
    LineRecord {
        v: VERSION,
        recorded_at: recorded_at.to_rfc3339_opts(SecondsFormat::Secs, true),
        recorded_by: recorded_by.to_string(),
        change: written(change),
    }
}

fn written(change: &CalendarChange) -> ChangeRecord {
    match change {
        CalendarChange::Closed(closure) => ChangeRecord::Closed(ClosedRecord {
            date: closure.date.to_string(),
            reason: closure.reason.word().to_owned(),
            note: closure.note.clone(),
        }),
        CalendarChange::Restored(date) => ChangeRecord::Restored(DayRecord { date: date.to_string() }),
        CalendarChange::Worked(date) => ChangeRecord::Worked(DayRecord { date: date.to_string() }),
        CalendarChange::Imported(digest) => ChangeRecord::Imported(ImportedRecord { digest: digest.to_string() }),
    }
}

/// Reads a line, without its newline: the change and when it was written.
pub(super) fn read(line: &[u8]) -> Result<(CalendarChange, DateTime<Utc>), Damage> {
    let text = std::str::from_utf8(line).map_err(|_| Damage::NotText)?;
    let shape = |error: serde_json::Error| Damage::Shape(error.column());
    let any: AnyVersion = serde_json::from_str(text).map_err(shape)?;
    if any.v > VERSION {
        return Err(Damage::Newer(format!("calendar version {}; this one reads {VERSION}", any.v)));
    }
    let record: LineRecord = serde_json::from_str(text).map_err(shape)?;
    let date = |text: &str| text.parse::<NaiveDate>().map_err(|_| Damage::Value("a date"));
    let recorded_at = DateTime::parse_from_rfc3339(&record.recorded_at).map_err(|_| Damage::Value("an instant"))?;
    let change = match record.change {
        ChangeRecord::Closed(closed) => CalendarChange::Closed(Closure {
            date: date(&closed.date)?,
            reason: ClosureReason::from_word(&closed.reason).map_err(|unknown| Damage::Value(unknown.what))?,
            note: closed.note,
        }),
        ChangeRecord::Restored(day) => CalendarChange::Restored(date(&day.date)?),
        ChangeRecord::Worked(day) => CalendarChange::Worked(date(&day.date)?),
        ChangeRecord::Imported(import) => {
            CalendarChange::Imported(Digest::read(&import.digest).ok_or(Damage::Value("a digest"))?)
        }
    };
    Ok((change, recorded_at.with_timezone(&Utc)))
}
