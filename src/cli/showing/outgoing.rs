//! Data on its way out, one piece after the other.

use std::fs::{self, File, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::cli::failure::PipeClosed;
use crate::cli::session::Session;

/// Data on its way to standard output or to a file. What is not finished leaves no file behind.
pub(in crate::cli) enum Outgoing {
    /// To standard output.
    Output(io::Stdout),
    /// To a pipe, a device or a link as it is, or a file in a folder that takes no new ones.
    AsItIs(File, PathBuf),
    /// To a file that is put in its place when it is whole.
    New(NewFile),
}

/// A file beside the one in whose place it is put.
pub(in crate::cli) struct NewFile {
    new: File,
    beside: Beside,
    file: PathBuf,
    rights: Option<Permissions>,
}

/// A file that is removed unless it was put in its place.
struct Beside(Option<PathBuf>);

/// Where data was asked for.
#[derive(Debug, Clone, Copy)]
pub(in crate::cli) struct WayOut<'s> {
    /// A file, or standard output.
    file: Option<&'s Path>,
    names_people: bool,
}

impl Session {
    /// Where data was asked for.
    pub(in crate::cli) fn way_out(&self) -> WayOut<'_> {
        WayOut { file: self.output.as_deref(), names_people: self.names_people.get() }
    }
}

impl WayOut<'_> {
    /// Begins to write there.
    pub(in crate::cli) fn begin(self) -> anyhow::Result<Outgoing> {
        match self.file {
            None => Ok(Outgoing::Output(io::stdout())),
            Some(file) => self.begin_file(file).with_context(|| cannot_write(file)),
        }
    }

    /// A file in whose place the new one is put whole, so that it is there until then: on a full disk nothing is lost.
    fn begin_file(self, file: &Path) -> io::Result<Outgoing> {
        let there = fs::symlink_metadata(file).ok();
        let name = file.file_name().filter(|_| there.as_ref().is_none_or(fs::Metadata::is_file));
        let beside = name.map(|name| file.with_file_name(format!(".{}.new-{}", name.display(), std::process::id())));
        let opened = beside.and_then(|beside| Some((self.create(&beside).ok()?, beside)));
        let Some((new, beside)) = opened else { return Ok(Outgoing::AsItIs(self.create(file)?, file.to_owned())) };
        let rights = there.filter(|_| !self.names_people).map(|there| there.permissions());
        Ok(Outgoing::New(NewFile { new, beside: Beside(Some(beside)), file: file.to_owned(), rights }))
    }

    /// A file to write to: its owner's alone where it names people.
    fn create(self, file: &Path) -> io::Result<File> {
        let mut options = fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        if !self.names_people {
            return options.open(file);
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
            let opened = options.mode(0o600).open(file)?;
            // A pipe or a device keeps its own rights.
            if opened.metadata()?.is_file() {
                opened.set_permissions(Permissions::from_mode(0o600))?;
            }
            Ok(opened)
        }
        #[cfg(not(unix))]
        options.open(file)
    }
}

impl Outgoing {
    /// Writes a piece behind the others.
    pub(in crate::cli) fn write(&mut self, piece: &[u8]) -> anyhow::Result<()> {
        match self {
            Self::Output(out) => out.write_all(piece).map_err(to_output),
            Self::AsItIs(file, path) => file.write_all(piece).with_context(|| cannot_write(path)),
            Self::New(NewFile { new, file, .. }) => new.write_all(piece).with_context(|| cannot_write(file)),
        }
    }

    /// Ends it: where it goes to a file, that is in its place.
    pub(in crate::cli) fn finish(self) -> anyhow::Result<()> {
        match self {
            Self::Output(mut out) => out.flush().map_err(to_output),
            Self::AsItIs(..) => Ok(()),
            Self::New(new) => new.place(),
        }
    }
}

impl NewFile {
    fn place(self) -> anyhow::Result<()> {
        let Self { new, beside, file, rights } = self;
        let whole = rights.map_or(Ok(()), |rights| new.set_permissions(rights));
        // Its name must not last longer than its bytes.
        let whole = whole.and_then(|()| new.sync_all());
        drop(new);
        whole.and_then(|()| beside.place(&file)).with_context(|| cannot_write(&file))
    }
}

impl Beside {
    fn place(mut self, file: &Path) -> io::Result<()> {
        if let Some(beside) = &self.0 {
            fs::rename(beside, file)?;
            self.0 = None;
        }
        Ok(())
    }
}

impl Drop for Beside {
    fn drop(&mut self) {
        if let Some(beside) = &self.0 {
            let _ = fs::remove_file(beside);
        }
    }
}

fn cannot_write(file: &Path) -> String {
    format!("cannot write {}", file.display())
}

fn to_output(error: io::Error) -> anyhow::Error {
    match error.kind() {
        io::ErrorKind::BrokenPipe => PipeClosed.into(),
        _ => anyhow::Error::new(error).context("cannot write to standard output"),
    }
}
