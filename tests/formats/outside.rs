//! The other programs: where they are, and how they are asked.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Says that a program is not here.
#[expect(clippy::disallowed_macros, reason = "to be read in the runner's output")]
pub(crate) fn skipped(program: &str) {
    println!("skipped: no {program} here");
}

/// Where `.ci/run` puts programs that are only for these tests: under the target folder, not in the system.
pub(crate) fn installed(path: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().join("asked").join(path)
}

/// Runs a program that must succeed; gives what it printed.
#[track_caller]
pub(crate) fn asked(command: &mut Command) -> String {
    let output = command.stdin(Stdio::null()).output().unwrap();
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{command:?}\n{out}{err}");
    out.into_owned()
}

/// Whether the program answers at all.
pub(crate) fn is_here(program: &Path, option: &str) -> bool {
    let status = Command::new(program).arg(option).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

/// LibreOffice, with a profile of its own in that folder.
pub(crate) struct Office {
    folder: PathBuf,
}

impl Office {
    /// None where it is not installed.
    pub(crate) fn here(folder: &Path) -> Option<Self> {
        if is_here(Path::new("soffice"), "--version") {
            return Some(Self { folder: folder.to_owned() });
        }
        skipped("LibreOffice");
        None
    }

    /// Converts files of the folder, where the converted ones are put too. `filter` is the new ending, and after a
    /// colon how it is to be written; `infilter` how they are to be read.
    #[track_caller]
    pub(crate) fn convert(&self, files: &[&str], filter: &str, infilter: Option<&str>) {
        let profile = format!("-env:UserInstallation=file://{}", self.folder.join("profile").display());
        let mut command = Command::new("soffice");
        command.arg(profile).args(["--headless", "--norestore"]).current_dir(&self.folder);
        command.args(infilter.map(|infilter| format!("--infilter={infilter}")));
        let said = asked(command.arg("--convert-to").arg(filter).args(files));
        let ending = filter.split(':').next().unwrap();
        for file in files {
            let converted = self.folder.join(file).with_extension(ending);
            assert!(converted.exists(), "{file} was not converted: {said}");
        }
    }

    /// Writes the first sheet of each workbook as CSV, its cells as they are shown.
    #[track_caller]
    pub(crate) fn show_as_csv(&self, files: &[&str]) {
        // Comma, double quote, UTF-8, from the first line.
        self.convert(files, "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true", None);
    }

    /// The records of a CSV file in the folder.
    #[track_caller]
    pub(crate) fn records(&self, file: &str) -> Vec<Vec<String>> {
        records(&fs::read(self.folder.join(file)).unwrap())
    }
}

/// The records of a CSV file.
pub(crate) fn records(bytes: &[u8]) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}
