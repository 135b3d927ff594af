//! A disk as a power cut may find it: what was synced is there, and of the rest as much as the system had got round to.
//!
//! Syncing a file makes its bytes last, and syncing a folder its names; neither does the other's work.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::calls::Call;
use crate::scenes::Tree;

/// A file or a folder: as programs see it, and as it is sure to be after a cut.
#[derive(Debug, Clone)]
struct Node {
    now: Content,
    kept: Content,
}

#[derive(Debug, Clone)]
enum Content {
    File(Vec<u8>),
    Folder(BTreeMap<OsString, usize>),
}

/// What the system had got round to when the power went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Cut {
    /// Nothing but what was synced.
    OnlySynced,
    /// Every name, and no bytes.
    Names,
    /// Every byte, and no names.
    Bytes,
    /// Every name, and half of what was written.
    HalfTheBytes,
    /// Every name and every file's length, with zeros where the bytes should have come.
    Zeros,
    /// All of the heads, and of the rest what was synced.
    Heads,
}

impl Cut {
    pub(crate) const ALL: [Self; 6] =
        [Self::OnlySynced, Self::Names, Self::Bytes, Self::HalfTheBytes, Self::Zeros, Self::Heads];

    fn has_every_name(self, path: &Path) -> bool {
        match self {
            Self::OnlySynced | Self::Bytes => false,
            Self::Names | Self::HalfTheBytes | Self::Zeros => true,
            Self::Heads => path.starts_with("heads"),
        }
    }

    fn of_bytes(self, path: &Path, now: &[u8], kept: &[u8]) -> Vec<u8> {
        let grown = now.strip_prefix(kept).filter(|_| now.len() > kept.len());
        match (self, grown) {
            (Self::Bytes, _) => now.to_vec(),
            (Self::Heads, _) if path.starts_with("heads") => now.to_vec(),
            (Self::HalfTheBytes, Some(new)) => [kept, &new[..new.len() / 2]].concat(),
            (Self::Zeros, Some(new)) => [kept, &vec![0; new.len()]].concat(),
            _ => kept.to_vec(),
        }
    }
}

/// A folder and what is in it, as a run goes on.
pub(crate) struct Disk {
    above: PathBuf,
    nodes: Vec<Node>,
    open: BTreeMap<i32, Open>,
}

struct Open {
    node: usize,
    at: usize,
    appends: bool,
}

const ABOVE: usize = 0;

impl Disk {
    /// A disk with a store on it, all of it synced; where it has no folders there is none.
    pub(crate) fn with(store: &Path, folders: &[PathBuf], files: &Tree) -> Self {
        let above = store.parent().unwrap().to_owned();
        let mut disk = Self { above, nodes: vec![folder()], open: BTreeMap::new() };
        for path in folders {
            disk.put(&store.join(path), folder());
        }
        for (path, bytes) in files {
            disk.put(&store.join(path), Node { now: Content::File(bytes.clone()), kept: Content::File(Vec::new()) });
        }
        for node in &mut disk.nodes {
            node.kept = node.now.clone();
        }
        disk
    }

    /// The call does to the disk what it did.
    pub(crate) fn sees(&mut self, call: &Call) {
        let path = call.paths.first().filter(|path| path.starts_with(&self.above)).cloned();
        let Some(path) = path.filter(|_| call.result >= 0) else { return };
        let described = call.descriptor.and_then(|number| self.open.get(&number)).map(|open| open.node);
        match call.name.as_str() {
            "mkdir" => self.put(&path, folder()),
            "openat" => self.opened(call, &path),
            "write" => self.written(call),
            "lseek" => self.open.get_mut(&call.descriptor.unwrap()).unwrap().at = usize::try_from(call.result).unwrap(),
            "fsync" | "fdatasync" => {
                let node = &mut self.nodes[described.unwrap()];
                node.kept = node.now.clone();
            }
            "rename" => {
                let node = self.take(&path);
                self.name(&call.paths[1], node);
            }
            "linkat" => {
                let node = self.find(&path).unwrap();
                self.name(&call.paths[1], node);
            }
            "unlink" => drop(self.take(&path)),
            "flock" => {}
            other => assert_eq!(other, "", "a call that is not known here: {call:?}"),
        }
    }

    fn opened(&mut self, call: &Call, path: &Path) {
        if self.find(path).is_none() && call.has("O_CREAT") {
            self.put(path, Node { now: Content::File(Vec::new()), kept: Content::File(Vec::new()) });
        }
        let Some(node) = self.find(path) else { return };
        if call.has("O_TRUNC") {
            self.nodes[node].now = Content::File(Vec::new());
        }
        let number = i32::try_from(call.result).unwrap();
        self.open.insert(number, Open { node, at: 0, appends: call.has("O_APPEND") });
    }

    fn written(&mut self, call: &Call) {
        let open = self.open.get_mut(&call.descriptor.unwrap()).unwrap();
        let Content::File(now) = &mut self.nodes[open.node].now else { return };
        let at = if open.appends { now.len() } else { open.at };
        let end = at + usize::try_from(call.result).unwrap();
        now.resize(now.len().max(end), 0);
        now[at..end].copy_from_slice(&call.bytes[..end - at]);
        open.at = end;
    }

    /// The store's folders and files after such a cut.
    pub(crate) fn after(&self, cut: Cut, store: &Path) -> (Vec<PathBuf>, Tree) {
        let (mut folders, mut files) = (Vec::new(), Tree::new());
        let name = store.file_name().unwrap();
        let names = if cut.has_every_name(Path::new("")) { &self.nodes[ABOVE].now } else { &self.nodes[ABOVE].kept };
        let Content::Folder(names) = names else { return (folders, files) };
        let mut next: Vec<(PathBuf, usize)> = names.get(name).map(|node| (PathBuf::new(), *node)).into_iter().collect();
        while let Some((path, node)) = next.pop() {
            match (&self.nodes[node].now, &self.nodes[node].kept) {
                (Content::File(now), Content::File(kept)) => {
                    files.insert(path.clone(), cut.of_bytes(&path, now, kept));
                }
                (Content::Folder(now), Content::Folder(kept)) => {
                    let names = if cut.has_every_name(&path) { now } else { kept };
                    next.extend(names.iter().map(|(name, node)| (path.join(name), *node)));
                    folders.push(path);
                }
                _ => {}
            }
        }
        folders.sort();
        (folders, files)
    }

    fn find(&self, path: &Path) -> Option<usize> {
        let mut node = ABOVE;
        for name in path.strip_prefix(&self.above).ok()? {
            let Content::Folder(names) = &self.nodes[node].now else { return None };
            node = *names.get(name)?;
        }
        Some(node)
    }

    fn names_beside(&mut self, path: &Path) -> &mut BTreeMap<OsString, usize> {
        let folder = self.find(path.parent().unwrap()).unwrap();
        match &mut self.nodes[folder].now {
            Content::Folder(names) => names,
            Content::File(_) => unreachable!("a file holds no names"),
        }
    }

    fn put(&mut self, path: &Path, node: Node) {
        self.nodes.push(node);
        let newest = self.nodes.len() - 1;
        self.name(path, newest);
    }

    fn name(&mut self, path: &Path, node: usize) {
        self.names_beside(path).insert(path.file_name().unwrap().to_owned(), node);
    }

    fn take(&mut self, path: &Path) -> usize {
        self.names_beside(path).remove(path.file_name().unwrap()).unwrap()
    }
}

fn folder() -> Node {
    Node { now: Content::Folder(BTreeMap::new()), kept: Content::Folder(BTreeMap::new()) }
}
