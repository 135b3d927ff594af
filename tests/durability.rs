//! What a fault leaves: a storage call that fails or is the last, a power cut, a full disk, a read-only mount. What was
//! said to be recorded is there, what was not is whole or absent, `check` says which, `check --repair` mends it without
//! losing a byte, and the next command works.
//!
//! `strace` watches the real program and makes its calls fail.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "in a test, a panic is the report")]

mod support;

#[path = "durability/calls.rs"]
mod calls;
#[path = "durability/disk.rs"]
mod disk;
#[path = "durability/every_call.rs"]
mod every_call;
#[path = "durability/every_verb.rs"]
mod every_verb;
#[path = "durability/holds.rs"]
mod holds;
#[path = "durability/imports.rs"]
mod imports;
#[path = "durability/mending.rs"]
mod mending;
#[path = "durability/power_cut.rs"]
mod power_cut;
#[path = "durability/scenes.rs"]
mod scenes;
#[path = "durability/surroundings.rs"]
mod surroundings;
