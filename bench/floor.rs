//! The floors that some figures are held against: what a process costs that does the least.
//!
//! Without arguments it starts and ends. `read LIST` opens, reads and closes every file that the file LIST names, one a
//! line, with two threads; `stat LIST` asks for the size and times of each. `rustc --edition 2024 -O -o target/floor bench/floor.rs`
//! makes it.

use std::fs::{self, File};
use std::io::{self, Read};
use std::{env, process, thread};

fn main() {
    let mut arguments = env::args().skip(1);
    let Some(what) = arguments.next() else { return };
    let visit = match what.as_str() {
        "read" => read,
        "stat" => stat,
        _ => fail("expected `read LIST`, `stat LIST` or nothing"),
    };
    let Some(list) = arguments.next() else { fail("expected the file that lists the others") };
    let list = fs::read_to_string(list).unwrap_or_else(|error| fail(&error.to_string()));
    let files: Vec<&str> = list.lines().collect();
    let (first, second) = files.split_at(files.len() / 2);
    let bytes = thread::scope(|scope| {
        let other = scope.spawn(|| all(second, visit));
        all(first, visit) + other.join().unwrap_or_else(|_| fail("a thread ended early"))
    });
    println!("{bytes}");
}

fn all(files: &[&str], visit: fn(&str, &mut [u8]) -> io::Result<usize>) -> usize {
    let mut buffer = vec![0; 1 << 16];
    files.iter().map(|file| visit(file, &mut buffer).unwrap_or_else(|error| fail(&format!("{file}: {error}")))).sum()
}

fn read(path: &str, buffer: &mut [u8]) -> io::Result<usize> {
    let mut file = File::open(path)?;
    let mut bytes = 0;
    loop {
        let got = file.read(buffer)?;
        bytes += got;
        // What does not fill the buffer was the last of the file.
        if got < buffer.len() {
            return Ok(bytes);
        }
    }
}

fn stat(path: &str, _: &mut [u8]) -> io::Result<usize> {
    Ok(usize::try_from(fs::metadata(path)?.len()).unwrap_or(usize::MAX))
}

fn fail(message: &str) -> ! {
    eprintln!("floor: {message}");
    process::exit(1)
}
