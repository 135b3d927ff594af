//! Asking for what is missing, on a terminal: the one place that names dialoguer.

use std::sync::Once;

use dialoguer::console::Term;
use dialoguer::{Input, Select};

use super::failure::Interrupted;

/// Without a handler Ctrl-C ends the program in the middle of the prompt and leaves the cursor hidden; with one,
/// the prompt itself comes back with an error.
fn keep_the_cursor() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        // If somebody else handles the signal already, so much the better.
        let _ = ctrlc::set_handler(|| {});
    });
}

/// Asks for a line of text.
pub(super) fn ask_text(question: &str) -> anyhow::Result<String> {
    keep_the_cursor();
    let answer: Result<String, _> = Input::new().with_prompt(question).interact_text_on(&Term::stderr());
    answer.map_err(|_| interrupted())
}

/// Asks for one of some words; returns its place among them.
pub(super) fn ask_choice(question: &str, choices: &[&str]) -> anyhow::Result<usize> {
    keep_the_cursor();
    let asked = Select::new().with_prompt(question).items(choices).default(0).interact_on(&Term::stderr());
    asked.map_err(|_| interrupted())
}

fn interrupted() -> anyhow::Error {
    // A terminal that is gone does not mind.
    let _ = Term::stderr().show_cursor();
    Interrupted.into()
}

/// How many columns the terminal has; none where standard output is none.
pub(super) fn terminal_width() -> Option<u16> {
    let term = Term::stdout();
    if term.is_term() { term.size_checked().map(|(_, columns)| columns) } else { None }
}
