//! Links the compiler's unwinder into the program, as C compilers do with `-static-libgcc`, for which Rust has no word.
//! Every start would look for it otherwise, and take a tenth longer. Where it is not there to be linked, or another linker than
//! the usual one is asked for, all stays as Rust has it.

#![expect(
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    reason = "a build script is told by Cargo through the environment, and answers on standard output"
)]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=RUSTC_LINKER");
    let is = |name: &str, value: &str| env::var(name).is_ok_and(|there| there == value);
    let usual = env::var("HOST").ok() == env::var("TARGET").ok() && env::var_os("RUSTC_LINKER").is_none();
    if usual
        && is("CARGO_CFG_TARGET_OS", "linux")
        && is("CARGO_CFG_TARGET_ENV", "gnu")
        && let Some(folder) = unwinder_alone()
    {
        // The linker looks there first.
        println!("cargo::rustc-link-arg-bin=plaint=-L{}", folder.display());
    }
}

/// A folder in which the linker finds the archives of the unwinder under the name of the library; nothing where one is
/// not there.
fn unwinder_alone() -> Option<PathBuf> {
    let folder = PathBuf::from(env::var_os("OUT_DIR")?);
    let script = format!("INPUT ( {} {} )\n", archive("libgcc_eh.a")?, archive("libgcc.a")?);
    fs::write(folder.join("libgcc_s.so"), script).ok().map(|()| folder)
}

/// Where the compiler that links has an archive.
fn archive(name: &str) -> Option<String> {
    let answer = Command::new("cc").arg(format!("-print-file-name={name}")).output().ok()?;
    let path = String::from_utf8(answer.stdout).ok()?.trim().to_owned();
    Path::new(&path).is_absolute().then_some(path)
}
