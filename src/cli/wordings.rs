//! The exit status, files and environment, as `--help` and the man pages give them.

/// The exit status table.
pub(super) const EXIT_STATUS: &str = "\
Exit status:
  0  done
  1  only with --exit-code: the list has rows
  2  usage: an unknown or missing option, or a date that can't be read
  3  refused by the policy
  4  no such case, policy, report or file; or an ambiguous reference
  5  a journal, policy or calendar is damaged, tampered with, or written by a newer version
  6  busy: another process held the lock past the wait
  7  failed: the disk, permissions, anything else";
