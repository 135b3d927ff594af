//! What the system says of a file without its being read: whether it is the same as it was.

use std::ffi::CStr;
use std::fs::{self, File, Metadata};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::packed::{Packed, Packer, Unpacker, packed};

/// What was seen of a file or a folder. Any change of a file's content changes one of these; copying an older file over
/// it, or putting its time back, at least the time of the change. They are compared for equality alone: programs that
/// copy and unpack bring old times with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Seen {
    size: u64,
    /// When the content changed, in nanoseconds since 1970.
    modified: i64,
    /// When anything changed, in nanoseconds since 1970.
    changed: i64,
    inode: u64,
}

packed! { Seen { size, modified, changed, inode } }

/// A file that changed so shortly before it was read may change again without its times showing it.
const SETTLES: i64 = 2_000_000_000;

impl Seen {
    /// What is seen of nothing, or of what has not settled: equal to nothing that is there.
    pub(super) const NOTHING: Self = Self { size: 0, modified: 0, changed: 0, inode: 0 };
    /// How many bytes it takes.
    pub(super) const BYTES: usize = 32;

    /// What is seen there now; nothing where nothing is.
    pub(super) fn at(path: &Path) -> Self {
        fs::metadata(path).map_or(Self::NOTHING, |metadata| Self::of(&metadata))
    }

    #[cfg(unix)]
    pub(super) fn of(metadata: &Metadata) -> Self {
        use std::os::unix::fs::MetadataExt;
        Self {
            size: metadata.len(),
            modified: at(metadata.mtime(), metadata.mtime_nsec()),
            changed: at(metadata.ctime(), metadata.ctime_nsec()),
            inode: metadata.ino(),
        }
    }

    #[cfg(not(unix))]
    pub(super) fn of(metadata: &Metadata) -> Self {
        let modified = metadata.modified().map_or(0, nanoseconds);
        Self { size: metadata.len(), modified, changed: modified, inode: 0 }
    }

    /// The same, where it had been left alone for long enough when it was looked at; nothing where it had not.
    pub(super) fn settled(self, at: SystemTime) -> Self {
        let since = nanoseconds(at) - self.modified.max(self.changed);
        if since >= SETTLES { self } else { Self::NOTHING }
    }

    /// Whether what is there now is what was seen.
    pub(super) fn still(self, now: Self) -> bool {
        self == now && now != Self::NOTHING
    }

    pub(super) fn put(self, to: &mut Vec<u8>) {
        to.extend_from_slice(&self.size.to_le_bytes());
        to.extend_from_slice(&self.modified.to_le_bytes());
        to.extend_from_slice(&self.changed.to_le_bytes());
        to.extend_from_slice(&self.inode.to_le_bytes());
    }

    pub(super) fn of_bytes(size: [u8; 8], modified: [u8; 8], changed: [u8; 8], inode: [u8; 8]) -> Self {
        Self {
            size: u64::from_le_bytes(size),
            modified: i64::from_le_bytes(modified),
            changed: i64::from_le_bytes(changed),
            inode: u64::from_le_bytes(inode),
        }
    }
}

/// Nanoseconds since 1970; the last that can be told, where a file is dated centuries ahead.
#[cfg(unix)]
fn at(seconds: i64, nanoseconds: i64) -> i64 {
    seconds.saturating_mul(1_000_000_000).saturating_add(nanoseconds)
}

/// A folder in which many files are looked at, one after the other.
pub(super) struct Folder {
    path: PathBuf,
    /// Held open, so that the system need not find its way to it for each file; a quarter of the time.
    #[cfg(target_os = "linux")]
    opened: Option<rustix::fd::OwnedFd>,
}

impl Folder {
    /// The folder at that path, whether or not there is one.
    pub(super) fn at(path: PathBuf) -> Self {
        #[cfg(target_os = "linux")]
        let opened = {
            use rustix::fs::{Mode, OFlags, open};
            open(&path, OFlags::PATH | OFlags::DIRECTORY | OFlags::CLOEXEC, Mode::empty()).ok()
        };
        Self {
            path,
            #[cfg(target_os = "linux")]
            opened,
        }
    }

    /// What is seen of the file of that name in it; nothing where there is none.
    pub(super) fn seen(&self, name: &CStr) -> Seen {
        #[cfg(target_os = "linux")]
        if let Some(folder) = &self.opened {
            use rustix::fs::{AtFlags, StatxFlags, statx};
            if let Ok(found) = statx(folder, name, AtFlags::empty(), StatxFlags::BASIC_STATS) {
                let time = |time: rustix::fs::StatxTimestamp| at(time.tv_sec, i64::from(time.tv_nsec));
                return Seen {
                    size: found.stx_size,
                    modified: time(found.stx_mtime),
                    changed: time(found.stx_ctime),
                    inode: found.stx_ino,
                };
            }
        }
        Seen::at(&self.path.join(name.to_string_lossy().as_ref()))
    }

    /// What is seen of the file of that name when it is opened, and then its bytes, in the place of what was there; and
    /// whether they could be read.
    pub(super) fn read(&self, name: &str, bytes: &mut Vec<u8>) -> (Seen, bool) {
        bytes.clear();
        let Ok(mut file) = self.open(name) else { return (Seen::at(&self.path.join(name)), false) };
        let Ok(metadata) = file.metadata() else { return (Seen::NOTHING, false) };
        // As many as there were when it was looked at, so that the end need not be asked for.
        bytes.resize(usize::try_from(metadata.len()).unwrap_or(0), 0);
        (Seen::of(&metadata), file.read_exact(bytes).is_ok())
    }

    /// Whether there is anything of that name, a link to nowhere included.
    pub(super) fn has(&self, name: &str) -> bool {
        fs::symlink_metadata(self.path.join(name)).is_ok()
    }

    fn open(&self, name: &str) -> std::io::Result<File> {
        #[cfg(target_os = "linux")]
        if let Some(folder) = &self.opened {
            use rustix::fs::{Mode, OFlags, openat};
            return Ok(openat(folder, name, OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty())?.into());
        }
        File::open(self.path.join(name))
    }
}

/// Since 1970.
pub(super) fn nanoseconds(time: SystemTime) -> i64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_nanos());
    i64::try_from(since).unwrap_or(i64::MAX)
}
