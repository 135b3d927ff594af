//! `plaint`: a case book for complaints officers.

use std::process::ExitCode;

fn main() -> ExitCode {
    plaint::cli::run()
}
