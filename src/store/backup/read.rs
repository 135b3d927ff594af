//! Reading an archive of a whole store, trusting nothing that it says of itself.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufReader, Read};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use zip::CompressionMethod;
use zip::read::{ZipArchive, ZipFile};
use zip::result::ZipError;

use super::super::{Digest, StoreError};
use super::belongs::belongs;
use super::seal::is_sealed;
use super::{CannotBackUp, Contents, FOLDER, Fault, MANIFEST, SCHEMA, SUMS};

/// An archive that says it holds a store.
pub struct ArchivedStore {
    pub(super) path: PathBuf,
    zip: ZipArchive<BufReader<File>>,
    /// The digests of its files that were not read yet.
    sums: BTreeMap<String, Digest>,
    contents: Contents,
}

/// What becomes of a file of the store, of that path.
type Take<'t> = &'t mut dyn FnMut(&str, &[u8]) -> Result<(), StoreError>;

/// Only as much of the manifest as every version has.
#[derive(Deserialize)]
struct AnySchema {
    schema: String,
}

impl ArchivedStore {
    /// Opens an archive and reads what it says that it holds.
    pub fn open(path: &Path) -> Result<Self, CannotBackUp> {
        let file = File::open(path).map_err(|error| match error.kind() {
            std::io::ErrorKind::NotFound => CannotBackUp::NotThere(path.to_owned()),
            _ => StoreError::io("read", path)(error).into(),
        })?;
        let mut zip = ZipArchive::new(BufReader::new(file)).map_err(|error| of_zip(path, error))?;
        let faulty = |fault| CannotBackUp::Archive { path: path.to_owned(), fault };
        let manifest = whole(path, &mut zip, MANIFEST)?;
        let any: AnySchema = serde_json::from_slice(&manifest).map_err(|_| faulty(Fault::Unreadable(MANIFEST)))?;
        if any.schema != SCHEMA {
            let newer = any.schema.starts_with("plaint.archive/");
            return Err(faulty(if newer { Fault::Newer(any.schema) } else { Fault::NotArchive(MANIFEST) }));
        }
        let contents: Contents = serde_json::from_slice(&manifest).map_err(|_| faulty(Fault::Unreadable(MANIFEST)))?;
        let listed = whole(path, &mut zip, SUMS)?;
        if zip.has_duplicate_names() {
            return Err(faulty(Fault::Twice));
        }
        let sums = sums(&listed).ok_or_else(|| faulty(Fault::Unreadable(SUMS)))?;
        let differs = Digest::of(&listed).as_str() != contents.sums;
        if differs {
            return Err(faulty(Fault::Amount("list of digests")));
        }
        Ok(Self { path: path.to_owned(), zip, sums, contents })
    }

    /// What it says that it holds.
    pub fn contents(&self) -> &Contents {
        &self.contents
    }

    /// Reads every file and compares its digest. `watch` is told how many of how many are read.
    pub fn verify(self, watch: &mut dyn FnMut(usize, usize)) -> Result<Contents, CannotBackUp> {
        self.each(&mut |_, _| Ok(()), watch)
    }

    /// The same, handing each of the store's files on once its digest was compared, and in the end compares everything
    /// else.
    pub(super) fn each(
        mut self,
        take: Take<'_>,
        watch: &mut dyn FnMut(usize, usize),
    ) -> Result<Contents, CannotBackUp> {
        let (mut files, mut bytes) = (0, 0);
        for place in 0..self.zip.len() {
            let Some((name, content)) = self.file(place)? else { continue };
            files += 1;
            bytes += content.len() as u64;
            let path = name.strip_prefix(FOLDER).unwrap_or_default();
            take(path, &content)?;
            watch(files, self.contents.files);
        }
        if let Some(missing) = self.sums.keys().next() {
            return Err(self.faulty(Fault::Missing(missing.clone())));
        }
        if files != self.contents.files || bytes != self.contents.bytes {
            return Err(self.faulty(Fault::Amount("number of files or bytes")));
        }
        let path = self.path;
        let mut file = self.zip.into_inner().into_inner();
        if !is_sealed(&mut file).map_err(StoreError::io("read", &path))? {
            return Err(CannotBackUp::Archive { path, fault: Fault::Seal });
        }
        Ok(self.contents)
    }

    /// The file at that place in the archive; none where it is what the archive says of itself, which was read.
    fn file(&mut self, place: usize) -> Result<Option<(String, Vec<u8>)>, CannotBackUp> {
        let path = &self.path;
        let faulty = |fault| CannotBackUp::Archive { path: path.clone(), fault };
        let file = self.zip.by_index(place).map_err(|error| of_zip(path, error))?;
        let name = file.name().map_err(|error| of_zip(path, error))?.into_owned();
        if name == SUMS || name == MANIFEST {
            return Ok(None);
        }
        if !name.strip_prefix(FOLDER).is_some_and(belongs) {
            return Err(faulty(Fault::Stranger(name)));
        }
        let Some(sum) = self.sums.remove(&name) else { return Err(faulty(Fault::Added(name))) };
        let content = content(path, file, &name)?;
        if Digest::of(&content) != sum {
            return Err(faulty(Fault::Differs(name)));
        }
        Ok(Some((name, content)))
    }

    fn faulty(&self, fault: Fault) -> CannotBackUp {
        CannotBackUp::Archive { path: self.path.clone(), fault }
    }
}

/// One of the two files that say what the archive holds.
fn whole(path: &Path, zip: &mut ZipArchive<BufReader<File>>, name: &'static str) -> Result<Vec<u8>, CannotBackUp> {
    let file = zip.by_name(name).map_err(|error| match error {
        ZipError::FileNotFound => CannotBackUp::Archive { path: path.to_owned(), fault: Fault::NotArchive(name) },
        other => of_zip(path, other),
    })?;
    content(path, file, name)
}

/// The bytes of a file in it, which are as many as it says: what is not compressed cannot be more than the archive holds.
fn content(path: &Path, mut file: ZipFile<'_, BufReader<File>>, name: &str) -> Result<Vec<u8>, CannotBackUp> {
    let faulty = |fault| CannotBackUp::Archive { path: path.to_owned(), fault };
    if file.compression() != CompressionMethod::Stored || file.encrypted() || file.is_symlink() || file.is_dir() {
        return Err(faulty(Fault::Repacked(name.to_owned())));
    }
    let mut bytes = Vec::new();
    match file.read_to_end(&mut bytes) {
        Ok(_) => Ok(bytes),
        Err(error) if error.raw_os_error().is_some() => Err(StoreError::io("read", path)(error).into()),
        // Its checksum does not match, or it ends too soon.
        Err(_) => Err(faulty(Fault::Differs(name.to_owned()))),
    }
}

fn of_zip(path: &Path, error: ZipError) -> CannotBackUp {
    match error {
        ZipError::Io(error) if error.raw_os_error().is_some() => StoreError::io("read", path)(error).into(),
        _ => CannotBackUp::Archive { path: path.to_owned(), fault: Fault::NotZip },
    }
}

/// The digests that `sha256sum` would read, by name.
fn sums(bytes: &[u8]) -> Option<BTreeMap<String, Digest>> {
    let line = |line: &str| {
        let (digest, name) = line.split_once("  ")?;
        Some((name.to_owned(), Digest::read(digest)?))
    };
    std::str::from_utf8(bytes).ok()?.lines().map(line).collect()
}
