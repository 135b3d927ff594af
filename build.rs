//! Links the unwinder into the program, where the C compiler of this machine has it to link.
//!
//! As a library of its own it has to be found and loaded whenever the program starts, which takes a fifteenth of the time
//! of a list of open duties, and an eighth of that of recording a step.

#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "the way to ask Cargo, and to tell it something"
)]

use std::env;
use std::path::Path;
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|set| set == value);
    // The library of another machine is not where this one's is.
    let native = env::var("HOST").ok() == env::var("TARGET").ok();
    if !(native && is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu")) {
        return;
    }
    let asked = Command::new("cc").arg("-print-file-name=libgcc_eh.a").output();
    let Some(answer) = asked.ok().and_then(|answer| String::from_utf8(answer.stdout).ok()) else { return };
    // Where there is none, the bare name comes back.
    if let Some(folder) = Path::new(answer.trim()).parent().filter(|folder| folder.is_absolute()) {
        println!("cargo::rustc-link-search=native={}", folder.display());
        println!("cargo::rustc-link-lib=static:-bundle=gcc_eh");
    }
}
