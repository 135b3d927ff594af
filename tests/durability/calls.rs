//! The storage calls of a run, as `strace` saw them, and runs in which some of them fail.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use crate::support::{Bench, Ran};

/// Every call that can change files, or make a change last.
const TRACED: &str = "openat,creat,mkdir,mkdirat,write,writev,pwrite64,pwritev,ftruncate,truncate,fallocate,fsync,fdatasync,\
    sync_file_range,syncfs,sync,rename,renameat,renameat2,link,linkat,symlink,unlink,unlinkat,rmdir,lseek,flock,\
    copy_file_range,sendfile,splice";

/// One call, in the order made.
#[derive(Debug, Clone)]
pub(crate) struct Call {
    pub(crate) name: String,
    /// Which process or thread made it.
    pub(crate) process: String,
    /// The how-manieth of its name that this one made, from 1, as `strace` counts them.
    pub(crate) nth: usize,
    /// The file that its descriptor stands for, or the names it was given.
    pub(crate) paths: Vec<PathBuf>,
    pub(crate) descriptor: Option<i32>,
    /// Its arguments, undecoded.
    pub(crate) arguments: Vec<String>,
    /// What it was given to write.
    pub(crate) bytes: Vec<u8>,
    pub(crate) result: i64,
}

/// What becomes of a call.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fault {
    /// It does nothing and fails with this error.
    Fails(&'static str),
    /// The process is killed before it does anything.
    Kills,
}

/// Whether programs can be watched here; says so where they cannot.
#[expect(clippy::disallowed_macros, reason = "to be read in the runner's output")]
pub(crate) fn can_watch() -> bool {
    static CAN: OnceLock<bool> = OnceLock::new();
    let can = *CAN.get_or_init(|| {
        let tried = Command::new("strace")
            .args(["-f", "-o", "/dev/null", "-e", "inject=fsync:error=EIO:when=1", "true"])
            .stdin(Stdio::null())
            .stderr(Stdio::null())
            .status();
        tried.is_ok_and(|ended| ended.success())
    });
    if !can {
        println!("skipped: no strace here, or no right to watch a program");
    }
    can
}

/// Runs the program with these arguments and gives every storage call it made.
pub(crate) fn watched(bench: &Bench, arguments: &[String]) -> (Vec<Call>, Ran) {
    watched_until(bench, arguments, None)
}

/// The same where the process is killed at that call: which one of which name.
pub(crate) fn watched_until(bench: &Bench, arguments: &[String], killed: Option<(&str, usize)>) -> (Vec<Call>, Ran) {
    let seen = bench.path().join("seen");
    let mut command = bench.other("strace");
    if let Some((name, nth)) = killed {
        command.args(["-e", &format!("inject={name}:signal=KILL:when={nth}")]);
    }
    command.args(["-f", "-y", "-xx", "-s", "1000000", "-o"]).arg(&seen).args(["-e", &format!("trace={TRACED}")]);
    let ran = Ran::of(&command.arg(env!("CARGO_BIN_EXE_plaint")).args(arguments).output().unwrap());
    let calls = calls_in(&fs::read_to_string(&seen).unwrap());
    fs::remove_file(seen).unwrap();
    (calls, ran)
}

/// The calls that were seen, in the order in which they ended. One may be written in two parts, if another process's
/// came between; one that was never taken up again is the one in which its process was killed, and did nothing.
fn calls_in(seen: &str) -> Vec<Call> {
    let mut calls: Vec<Call> = Vec::new();
    let mut begun: HashMap<&str, &str> = HashMap::new();
    for line in seen.lines() {
        let process = line.split(' ').next().unwrap_or_default();
        let whole = if let Some(beginning) = line.strip_suffix(" <unfinished ...>") {
            begun.insert(process, beginning);
            continue;
        } else if let Some((_, end)) = line.split_once(" resumed>") {
            format!("{}{end}", begun.remove(process).unwrap())
        } else {
            line.to_owned()
        };
        if let Some(mut call) = read(&whole) {
            process.clone_into(&mut call.process);
            let before = |earlier: &&Call| earlier.name == call.name && earlier.process == call.process;
            call.nth = 1 + calls.iter().filter(before).count();
            calls.push(call);
        }
    }
    calls
}

#[test]
fn a_call_written_in_two_parts_is_one_and_the_one_that_was_killed_is_none() {
    let seen = "7 write(4<\\x2f\\x61>, \"\\x62\", 1 <unfinished ...>\n\
        8 fsync(5<\\x2f\\x63>) = 0\n\
        7 <... write resumed>) = 1\n\
        7 fsync(4<\\x2f\\x61> <unfinished ...>\n\
        7 +++ killed by SIGKILL +++\n";
    let calls = calls_in(seen);
    let each: Vec<(&str, &Path, i64)> =
        calls.iter().map(|call| (call.name.as_str(), call.paths[0].as_path(), call.result)).collect();
    assert_eq!(each, [("fsync", Path::new("/c"), 0), ("write", Path::new("/a"), 1)]);
    assert_eq!(calls[1].bytes, b"b");
}

/// Runs it with these faults: each a call's name, which one of that name, and what becomes of it.
pub(crate) fn faulty(bench: &Bench, arguments: &[String], faults: &[(&str, usize, Fault)]) -> Ran {
    let mut command = bench.other("strace");
    command.args(["-f", "-o", "/dev/null"]);
    let names: Vec<&str> = faults.iter().map(|(name, ..)| *name).collect();
    command.args(["-e", &format!("trace={}", names.join(","))]);
    for (name, nth, fault) in faults {
        let fault = match fault {
            Fault::Fails(error) => format!("error={error}"),
            Fault::Kills => "signal=KILL".to_owned(),
        };
        command.args(["-e", &format!("inject={name}:{fault}:when={nth}")]);
    }
    Ran::of(&command.arg(env!("CARGO_BIN_EXE_plaint")).args(arguments).output().unwrap())
}

/// A line of the kind `PID NAME(ARGUMENTS) = RESULT`; every string in it is in hexadecimal, so that nothing in one can
/// be taken for a comma or a bracket.
fn read(line: &str) -> Option<Call> {
    let (_, call) = line.split_once(' ')?;
    let (name, rest) = call.trim_start().split_once('(')?;
    let (inside, result) = rest.rsplit_once(") = ").or_else(|| rest.rsplit_once(" = "))?;
    let arguments: Vec<String> = inside.trim_end().trim_end_matches(')').split(", ").map(str::to_owned).collect();
    let first = arguments.first()?;
    let descriptor = first.split('<').next().and_then(|number| number.parse().ok());
    let strings = || arguments.iter().filter(|argument| argument.starts_with('"'));
    let (paths, bytes) = match descriptor {
        Some(_) => {
            let named = first.split_once('<').map(|(_, path)| path.trim_end_matches('>'));
            let path = named.map(decoded).map(|path| PathBuf::from(OsStr::from_bytes(&path)));
            (path.into_iter().collect(), strings().next().map(|bytes| decoded(bytes)).unwrap_or_default())
        }
        None => (strings().map(|path| PathBuf::from(OsStr::from_bytes(&decoded(path)))).collect(), Vec::new()),
    };
    let result = result.split([' ', '<']).next()?.parse().ok()?;
    Some(Call { name: name.to_owned(), process: String::new(), nth: 0, paths, descriptor, arguments, bytes, result })
}

fn decoded(hexadecimal: &str) -> Vec<u8> {
    let digits = hexadecimal.split("\\x").skip(1);
    digits.map(|pair| u8::from_str_radix(&pair[..2], 16).unwrap()).collect()
}

impl Call {
    /// Whether it is about a file or a folder of the store, or the store's folder itself.
    pub(crate) fn is_in(&self, store: &Path) -> bool {
        self.paths.iter().any(|path| path.starts_with(store))
    }

    pub(crate) fn has(&self, flag: &str) -> bool {
        self.arguments.iter().any(|argument| argument.split('|').any(|word| word == flag))
    }

    /// Whether it opens a file to write to it.
    pub(crate) fn opens_to_write(&self) -> bool {
        self.name == "openat" && (self.has("O_WRONLY") || self.has("O_RDWR"))
    }

    /// The error that is likeliest to befall it.
    pub(crate) fn likely(&self) -> &'static str {
        match self.name.as_str() {
            "write" | "openat" | "mkdir" | "rename" | "linkat" | "ftruncate" => "ENOSPC",
            _ => "EIO",
        }
    }
}

/// The calls of a run by which it changes the store or makes a change last: opening to write or to sync, and all that
/// is not opening.
pub(crate) fn that_change<'c>(calls: &'c [Call], store: &Path) -> Vec<&'c Call> {
    let about = |call: &Call| call.is_in(store) || store.parent().is_some_and(|above| call.paths == [above.to_owned()]);
    let changes = |at: usize| {
        let (call, before, after) = (&calls[at], at.checked_sub(1).map(|before| &calls[before]), calls.get(at + 1));
        match call.name.as_str() {
            "openat" => call.opens_to_write() || after.is_some_and(|after| after.name == "fsync"),
            "lseek" => before.is_some_and(Call::opens_to_write),
            _ => true,
        }
    };
    let places = (0..calls.len()).filter(|at| calls[*at].result >= 0 && about(&calls[*at]) && changes(*at));
    places.map(|at| &calls[at]).collect()
}
