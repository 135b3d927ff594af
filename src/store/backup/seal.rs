//! The digest that an archive ends in: of all its bytes but the digest itself, which stand in the zip file's comment.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};

use super::super::Digest;
use super::super::digest::Digesting;

/// How many digits the digest has, and the archive's last bytes are.
const DIGITS: u64 = 64;

/// The comment of an archive that has no seal yet.
pub(super) fn unsealed() -> String {
    format!("plaint archive, SHA-256 of all before it: {}", "0".repeat(64))
}

/// Writes the digest into the archive's last bytes.
pub(super) fn seal(archive: &mut File) -> io::Result<()> {
    let digest = digest_of(archive)?;
    archive.seek(SeekFrom::End(-i64::try_from(DIGITS).unwrap_or(i64::MAX)))?;
    archive.write_all(digest.as_str().as_bytes())
}

/// Whether the archive is what was sealed.
pub(super) fn is_sealed(archive: &mut File) -> io::Result<bool> {
    let digest = digest_of(archive)?;
    let mut last = Vec::new();
    archive.read_to_end(&mut last)?;
    Ok(last == digest.as_str().as_bytes())
}

/// The digest of all but the last bytes, at which the file then stands.
fn digest_of(archive: &mut File) -> io::Result<Digest> {
    let mut left = archive.metadata()?.len().saturating_sub(DIGITS);
    archive.seek(SeekFrom::Start(0))?;
    let mut digesting = Digesting::default();
    let mut part = vec![0; 1 << 16];
    while left > 0 {
        let most = usize::try_from(left).unwrap_or(usize::MAX).min(part.len());
        match archive.read(&mut part[..most])? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            read => {
                digesting.add(&part[..read]);
                left -= read as u64;
            }
        }
    }
    Ok(digesting.done())
}
