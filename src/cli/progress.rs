//! How far something is that takes long: the one place that names indicatif.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::session::Session;
use super::showing::Saying;

/// Whoever waits no longer than this is shown nothing.
const PATIENCE: Duration = Duration::from_secs(1);

/// A line on the terminal that says how far it is, gone when dropped. Where standard error is no terminal it says
/// nothing, nor before a second has passed.
pub(super) struct Progress {
    line: ProgressBar,
    quiet: bool,
}

impl Progress {
    /// Of something, as `journals`.
    pub(super) fn of(session: &Session, what: &'static str) -> Self {
        let line = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{msg} {pos} of {len} {wide_bar} {eta}") {
            line.set_style(style);
        }
        line.set_message(what);
        Self { line, quiet: session.saying != Saying::Everything }
    }

    /// So many of so many are done.
    pub(super) fn tell(&self, done: usize, all: usize) {
        if self.line.is_hidden() && !self.quiet && self.line.elapsed() >= PATIENCE {
            // It stays hidden by itself where standard error is no terminal.
            self.line.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.line.set_length(all as u64);
        self.line.set_position(done as u64);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.line.finish_and_clear();
    }
}
