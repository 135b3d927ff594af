//! The floor of verifying: what it takes to read journals and to hold every line against its digests, and no more.
//!
//! `verified LIST` reads every file that the file LIST names, one a line, with two threads; of each line its two digests
//! are taken, and what they are over is gone through as JSON. No entry is made of it, no chain is followed, nothing is
//! reckoned or kept.

use std::fs::{self, File};
use std::io::Read;
use std::{env, process, thread};

use serde::Deserialize;
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

#[derive(Deserialize)]
struct Line<'a> {
    #[serde(borrow)]
    entry: &'a RawValue,
    #[serde(borrow)]
    personal: Option<&'a RawValue>,
    digest: &'a str,
}

/// As much of an entry as says what its personal part must be.
#[derive(Deserialize)]
struct Entry<'a> {
    personal_digest: Option<&'a str>,
}

fn main() {
    let list = env::args().nth(1).unwrap_or_else(|| fail("expected the file that lists the others"));
    let list = fs::read_to_string(&list).unwrap_or_else(|error| fail(&format!("{list}: {error}")));
    let files: Vec<&str> = list.lines().collect();
    let (first, second) = files.split_at(files.len() / 2);
    let lines = thread::scope(|scope| {
        let other = scope.spawn(|| all(second));
        all(first) + other.join().unwrap_or_else(|_| fail("a thread ended early"))
    });
    println!("{lines}");
}

/// How many lines these files have.
fn all(files: &[&str]) -> usize {
    let mut bytes = Vec::new();
    let mut one = |file: &&str| verified(file, &mut bytes).unwrap_or_else(|| fail(&format!("{file} is not sound")));
    files.iter().map(&mut one).sum()
}

/// How many lines a file has, if every digest in it is right.
fn verified(file: &str, bytes: &mut Vec<u8>) -> Option<usize> {
    let mut file = File::open(file).ok()?;
    bytes.resize(usize::try_from(file.metadata().ok()?.len()).ok()?, 0);
    file.read_exact(bytes).ok()?;
    let mut lines = 0;
    for line in std::str::from_utf8(bytes).ok()?.lines() {
        let Line { entry, personal, digest } = serde_json::from_str(line).ok()?;
        let said: Entry<'_> = serde_json::from_str(entry.get()).ok()?;
        let personal_is_right = personal.is_none_or(|raw| said.personal_digest.is_some_and(|said| is_of(said, raw)));
        if !(is_of(digest, entry) && personal_is_right) {
            return None;
        }
        lines += 1;
    }
    Some(lines)
}

fn is_of(said: &str, raw: &RawValue) -> bool {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut digits = [0; 64];
    for (two, byte) in digits.chunks_exact_mut(2).zip(Sha256::digest(raw.get().as_bytes())) {
        two.copy_from_slice(&[DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    }
    said.as_bytes() == digits
}

fn fail(why: &str) -> ! {
    eprintln!("{why}");
    process::exit(2)
}
