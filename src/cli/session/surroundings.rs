//! What this run finds around it: the environment, the clock, the folders of the platform, its own file.

use std::ffi::OsString;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::time::SystemTime;

use chrono::{DateTime, SubsecRound, Utc};

use crate::cli::failure::Usage;

#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
pub(super) fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The variable by which a shell says that it asks for completions, and which shell it is.
pub(in crate::cli) const ASKED_BY: &str = "PLAINT_COMPLETE";

/// A line that is being typed, as a shell hands it over when Tab is pressed.
#[derive(Debug)]
pub(in crate::cli) struct Tab {
    /// Which shell.
    pub(in crate::cli) shell: String,
    /// The words up to the cursor, the program's name first; the last one is being typed, and may be empty.
    pub(in crate::cli) words: Vec<OsString>,
    /// The folder that the shell is in.
    pub(in crate::cli) folder: Option<PathBuf>,
}

impl Tab {
    /// The line, where a shell asks; nothing in any other run.
    pub(in crate::cli) fn pressed() -> Option<Self> {
        let shell = environment(ASKED_BY)?;
        let mut words = std::env::args_os().skip(1);
        // A shell puts the line behind two dashes. Whoever has set the variable for good still has the program.
        if words.next()? != "--" {
            return None;
        }
        let mut words: Vec<OsString> = words.collect();
        // Of those shells that hand over the whole line; the others end it at the cursor.
        if let Some(at) = environment("_CLAP_COMPLETE_INDEX").and_then(|at| at.parse::<usize>().ok()) {
            words.truncate(at.saturating_add(1));
            // Z shell leaves out an empty last word.
            if words.len() == at {
                words.push(OsString::new());
            }
        }
        (!words.is_empty()).then(|| Self { shell, words, folder: std::env::current_dir().ok() })
    }
}

/// What this program can be run by again from another folder.
pub(in crate::cli) fn called_as() -> PathBuf {
    let name = std::env::args_os().next().map_or_else(|| PathBuf::from("plaint"), PathBuf::from);
    // A bare name is found wherever one is.
    if name.components().count() < 2 {
        return name;
    }
    std::env::current_dir().map_or_else(|_| name.clone(), |folder| folder.join(&name))
}

/// The folder that a shell calls `~`.
pub(in crate::cli) fn home_folder() -> Option<PathBuf> {
    Some(directories::BaseDirs::new()?.home_dir().to_owned())
}

/// The words that this process was begun with, its own name first.
pub(in crate::cli) fn words_typed() -> Vec<OsString> {
    std::env::args_os().collect()
}

/// Shows a text on standard output, where that is no terminal to colour it for; whether it was.
pub(in crate::cli) fn shown_plainly(text: &str) -> bool {
    let mut output = io::stdout();
    // What asks for colour by this wants it whoever reads.
    if output.is_terminal() || environment("CLICOLOR_FORCE").is_some() {
        return false;
    }
    // At once: line by line takes longer than making it. It can only fail when nobody reads.
    let _ = output.write_all(text.as_bytes());
    true
}

/// The instant, in whole seconds as the journal has it.
pub(super) fn wall_clock() -> anyhow::Result<DateTime<Utc>> {
    let Some(text) = environment("PLAINT_NOW") else {
        return Ok(DateTime::<Utc>::from(system_clock()).trunc_subsecs(0));
    };
    let instant = DateTime::parse_from_rfc3339(&text);
    let instant = instant.map_err(|_| Usage::Says(format!("PLAINT_NOW is {text:?}: expected an RFC 3339 instant")))?;
    Ok(instant.with_timezone(&Utc).trunc_subsecs(0))
}

/// The system's clock, by which files bear their times.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
pub(super) fn system_clock() -> SystemTime {
    SystemTime::now()
}

/// The folder of what can be made again at any time.
pub(super) fn cache_folder() -> Option<PathBuf> {
    let named = environment("PLAINT_CACHE").map(PathBuf::from);
    named.or_else(|| Some(directories::ProjectDirs::from("", "", "plaint")?.cache_dir().to_owned()))
}

/// Which program this is: its version, and its file.
pub(super) fn this_program() -> Option<String> {
    let file = std::env::current_exe().ok()?;
    let metadata = fs::metadata(file).ok()?;
    let modified = metadata.modified().ok()?.duration_since(SystemTime::UNIX_EPOCH).ok()?;
    Some(format!("{} {} {}", env!("CARGO_PKG_VERSION"), metadata.len(), modified.as_nanos()))
}

pub(super) fn default_store() -> anyhow::Result<PathBuf> {
    let folders = directories::ProjectDirs::from("", "", "plaint");
    let folders = folders.ok_or_else(|| Usage::Says("there is no home folder: say --store DIR".to_owned()))?;
    Ok(folders.data_dir().to_owned())
}

pub(super) fn login_name() -> String {
    let names = ["USER", "LOGNAME", "USERNAME"];
    names.into_iter().find_map(environment).or_else(account_name).unwrap_or_else(|| "unknown".to_owned())
}

/// The account's name where the environment says nothing, as under cron.
#[cfg(unix)]
fn account_name() -> Option<String> {
    use std::os::unix::fs::MetadataExt;
    let uid = fs::metadata("/proc/self").ok()?.uid().to_string();
    let accounts = fs::read_to_string("/etc/passwd").ok()?;
    let mut accounts = accounts.lines().map(|line| line.split(':').collect::<Vec<_>>());
    accounts.find(|account| account.get(2) == Some(&uid.as_str())).map(|account| account[0].to_owned())
}

#[cfg(not(unix))]
fn account_name() -> Option<String> {
    None
}
