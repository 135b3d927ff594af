//! A store of one's own and a program to run in it, for tests of the real binary.
#![allow(dead_code, unreachable_pub, reason = "each test binary uses what it needs of this")]

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A folder with a store in it, gone when dropped.
pub struct Bench {
    folder: tempfile::TempDir,
    now: String,
}

/// What a run said and how it ended.
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Bench {
    /// A bench on that day, at ten in the morning, London time or an hour off it.
    pub fn on(day: &str) -> Self {
        Self { folder: tempfile::tempdir().unwrap(), now: format!("{day}T10:00:00Z") }
    }

    /// The same at another instant.
    pub fn at(&mut self, instant: &str) {
        instant.clone_into(&mut self.now);
    }

    /// Later the same story.
    pub fn day(&mut self, day: &str) {
        self.now = format!("{day}T10:00:00Z");
    }

    /// The store's folder.
    pub fn store(&self) -> PathBuf {
        self.folder.path().join("store")
    }

    /// The folder that programs run in.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The program with a clean environment.
    pub fn command(&self) -> Command {
        self.other(env!("CARGO_BIN_EXE_plaint"))
    }

    /// Another program in the same place and environment, as one that runs this one.
    pub fn other(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command
            .env_clear()
            .env("HOME", self.folder.path())
            .env("PLAINT_NOW", &self.now)
            .env("PLAINT_STORE", self.store())
            .env("PLAINT_BY", "amy")
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        command
    }

    /// Runs it with these arguments, parted at spaces; an argument with a space is written 'like this'.
    #[track_caller]
    pub fn run(&self, line: &str) -> Ran {
        Ran::of(&self.command().args(words(line)).output().unwrap())
    }

    /// The same with something else about it.
    #[track_caller]
    pub fn run_with(&self, line: &str, otherwise: impl FnOnce(&mut Command) -> &mut Command) -> Ran {
        let mut command = self.command();
        Ran::of(&otherwise(command.args(words(line))).output().unwrap())
    }

    /// Runs it and expects it to be done; gives what it printed.
    #[track_caller]
    pub fn ok(&self, line: &str) -> String {
        let ran = self.run(line);
        assert_eq!(ran.code, 0, "plaint {line}\n{}{}", ran.out, ran.err);
        ran.out
    }

    /// Runs it and expects that exit status; gives what it said on standard error.
    #[track_caller]
    pub fn fails(&self, code: i32, line: &str) -> String {
        let ran = self.run(line);
        assert_eq!(ran.code, code, "plaint {line}\n{}{}", ran.out, ran.err);
        assert!(!ran.err.contains("panicked"), "{}", ran.err);
        ran.err
    }

    /// Runs it and reads what it printed as JSON.
    #[track_caller]
    pub fn json(&self, line: &str) -> serde_json::Value {
        let out = self.ok(&format!("{line} -f json"));
        serde_json::from_str(&out).unwrap()
    }

    /// A clock of a case, as `show` gives it; the last of that name at that stage.
    #[track_caller]
    pub fn clock(&self, case: &str, stage: &str, clock: &str) -> serde_json::Value {
        let shown = self.json(&format!("show {case}"));
        let clocks = shown["clocks"].as_array().unwrap();
        let found = clocks.iter().rfind(|found| found["stage"] == stage && found["clock"] == clock);
        assert!(found.is_some(), "{case} has no clock {clock} at {stage}: {shown:#}");
        found.unwrap().clone()
    }

    /// The journal of a case.
    pub fn journal(&self, case: &str) -> PathBuf {
        let year = case.split('-').nth(1).unwrap();
        self.store().join("cases").join(year).join(format!("{case}.jsonl"))
    }
}

impl Ran {
    /// What a run that has ended said.
    pub fn of(output: &Output) -> Self {
        Self {
            code: output.status.code().unwrap_or(-1),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

/// The arguments that a line is.
pub fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let (mut word, mut quoted, mut begun) = (String::new(), false, false);
    for c in line.chars() {
        match c {
            '\'' => (quoted, begun) = (!quoted, true),
            ' ' if !quoted => {
                if begun {
                    words.push(std::mem::take(&mut word));
                }
                begun = false;
            }
            c => {
                word.push(c);
                begun = true;
            }
        }
    }
    if begun {
        words.push(word);
    }
    words
}
