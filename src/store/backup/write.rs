//! Writing a whole store into one file.

use std::fs::{self, File, OpenOptions};
use std::io::{BufWriter, Write};
use std::mem::ManuallyDrop;
use std::path::{Path, PathBuf};

use zip::CompressionMethod;
use zip::result::ZipResult;
use zip::write::{SimpleFileOptions, ZipWriter};

use super::super::{Digest, Store, StoreError, StoreLock, durable};
use super::moment::Moment;
use super::seal::{seal, unsealed};
use super::{ArchivedStore, CannotBackUp, Contents, FOLDER, MANIFEST, SCHEMA, SUMS};

/// A store that was archived, and the archive read back.
#[derive(Debug)]
pub struct Archived {
    /// What is in it.
    pub contents: Contents,
    /// What lay in the store's folder and is no part of it.
    pub left_out: Vec<String>,
}

impl Store {
    /// Writes every file of the store, as they stood at one moment, to a file that only its owner may read; reads it back
    /// and compares every digest; and only then gives it its name, replacing any file of that name. Writers are kept
    /// waiting while the files are listed, not while they are copied. `watch` is told how many of how many are copied.
    pub fn archive(
        &self,
        to: &Path,
        lock: &dyn Fn() -> Result<StoreLock, StoreError>,
        watch: &mut dyn FnMut(usize, usize),
    ) -> Result<Archived, CannotBackUp> {
        self.may_be_written(to)?;
        let mut beside = to.as_os_str().to_owned();
        beside.push(format!(".new-{}", std::process::id()));
        let beside = PathBuf::from(beside);
        let done = self.write_archive_beside(&beside, lock, watch).and_then(|archived| {
            ArchivedStore::open(&beside)?.verify(&mut |_, _| {})?;
            durable::put_in_place(&beside, to)?;
            Ok(archived)
        });
        if done.is_err() {
            // A half archive is nobody's; failing to remove it must not hide why it failed.
            let _ = fs::remove_file(&beside);
        }
        done
    }

    fn write_archive_beside(
        &self,
        beside: &Path,
        lock: &dyn Fn() -> Result<StoreLock, StoreError>,
        watch: &mut dyn FnMut(usize, usize),
    ) -> Result<Archived, CannotBackUp> {
        let moment = self.moment(&lock()?)?;
        if let Some(contents) = self.copy(&moment, beside, watch)? {
            return Ok(Archived { contents, left_out: moment.left_out });
        }
        // A journal was replaced meanwhile, as by an erasure: once more, and nobody writes until it is done.
        let locked = lock()?;
        let moment = self.moment(&locked)?;
        let contents = self.copy(&moment, beside, watch)?;
        let changing = || StoreError::io("copy", &self.root)(std::io::ErrorKind::ResourceBusy.into());
        Ok(Archived { contents: contents.ok_or_else(changing)?, left_out: moment.left_out })
    }

    /// Copies the files of a moment; nothing where one of them is not what it was.
    fn copy(
        &self,
        moment: &Moment,
        beside: &Path,
        watch: &mut dyn FnMut(usize, usize),
    ) -> Result<Option<Contents>, StoreError> {
        let mut writing = Writing::begin(beside)?;
        for (copied, found) in moment.files.iter().enumerate() {
            let Some(bytes) = found.bytes(&self.root)? else { return Ok(None) };
            writing.put(&found.path, &bytes)?;
            watch(copied + 1, moment.files.len());
        }
        writing.finish(moment.cases, &moment.head).map(Some)
    }

    /// An archive in the store would be in the next one, and a device is no file to replace.
    fn may_be_written(&self, to: &Path) -> Result<(), CannotBackUp> {
        let folder = match to.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        let real = |path: &Path| fs::canonicalize(path).map_err(StoreError::io("find the folder", path));
        if real(folder)?.starts_with(real(&self.root)?) {
            return Err(CannotBackUp::Inside(to.to_owned()));
        }
        match fs::metadata(to) {
            Ok(found) if !found.is_file() => Err(CannotBackUp::NoFile(to.to_owned())),
            _ => Ok(()),
        }
    }
}

/// An archive that is being written.
struct Writing {
    /// Not dropped where it is not finished: on a full disk it would say so in words of its own.
    zip: ManuallyDrop<ZipWriter<BufWriter<File>>>,
    path: PathBuf,
    sums: String,
    files: usize,
    bytes: u64,
}

impl Writing {
    fn begin(path: &Path) -> Result<Self, StoreError> {
        let mut options = OpenOptions::new();
        let file = durable::private(options.read(true).write(true).create(true).truncate(true))
            .open(path)
            .map_err(StoreError::io("write", path))?;
        let zip = ManuallyDrop::new(ZipWriter::new(BufWriter::new(file)));
        Ok(Self { zip, path: path.to_owned(), sums: String::new(), files: 0, bytes: 0 })
    }

    fn put(&mut self, path: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let name = format!("{FOLDER}{path}");
        put(&mut self.zip, &name, bytes).map_err(|error| StoreError::io("write", &self.path)(error.into()))?;
        self.sums.extend([Digest::of(bytes).as_str(), "  ", &name, "\n"]);
        self.files += 1;
        self.bytes += bytes.len() as u64;
        Ok(())
    }

    /// Adds what it amounts to, seals it and syncs it.
    fn finish(mut self, cases: usize, head: &Digest) -> Result<Contents, StoreError> {
        let contents = Contents {
            schema: SCHEMA.to_owned(),
            cases,
            files: self.files,
            bytes: self.bytes,
            store_head: head.to_string(),
            sums: Digest::of(self.sums.as_bytes()).to_string(),
        };
        let finish = || {
            let manifest = serde_json::to_string_pretty(&contents).map_err(std::io::Error::from)?;
            put(&mut self.zip, SUMS, self.sums.as_bytes())?;
            put(&mut self.zip, MANIFEST, format!("{manifest}\n").as_bytes())?;
            self.zip.set_comment(unsealed())?;
            let mut file = ManuallyDrop::into_inner(self.zip)
                .finish()?
                .into_inner()
                .map_err(std::io::IntoInnerError::into_error)?;
            seal(&mut file)?;
            file.sync_all()
        };
        finish().map_err(StoreError::io("write", &self.path))?;
        Ok(contents)
    }
}

fn put(zip: &mut ZipWriter<BufWriter<File>>, name: &str, bytes: &[u8]) -> ZipResult<()> {
    // Every file is dated by the first day that a zip file can name.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(zip::DateTime::default())
        .large_file(u32::try_from(bytes.len()).is_err())
        .unix_permissions(0o600);
    zip.start_file(name, options)?;
    Ok(zip.write_all(bytes)?)
}
