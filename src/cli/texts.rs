//! Words given on the command line: how long, and what may not stand in a code.

use super::failure::Usage;
use super::session::Session;
use crate::case::{LONGEST_LINE, LONGEST_TEXT, is_code};

/// A text may begin with a hyphen; what looks like an option that lost its place is more likely a slip, and taking
/// `--dry-run` for a note would record what was not to be recorded.
fn no_option(option: &'static str, text: &str) -> anyhow::Result<()> {
    let long = text.strip_prefix("--").is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()));
    let short = text.len() == 2 && text.starts_with('-') && text.ends_with(|c: char| c.is_ascii_alphabetic());
    if long || short {
        let given: String = text.split([' ', '=']).next().unwrap_or_default().chars().take(40).collect();
        let says = format!("the value of {option} looks like the option {given}: what {option} says is missing");
        return Err(Usage::Says(says).into());
    }
    Ok(())
}

/// A name or code: one line of something.
pub(super) fn line(option: &'static str, text: String) -> anyhow::Result<String> {
    no_option(option, &text)?;
    let trimmed = text.trim();
    let says = if trimmed.is_empty() {
        "is blank"
    } else if trimmed.chars().count() > LONGEST_LINE {
        "is longer than 200 characters"
    } else if trimmed.chars().any(char::is_control) {
        "holds a control character"
    } else if trimmed.len() == text.len() {
        return Ok(text);
    } else {
        return Ok(trimmed.to_owned());
    };
    Err(Usage::Says(format!("the value of {option} {says}")).into())
}

/// A code of the organisation's own: nothing that could tell of a person.
pub(super) fn code(option: &'static str, text: String) -> anyhow::Result<String> {
    let text = line(option, text)?;
    if !is_code(&text) {
        let says = format!("the value of {option} is a code: letters, digits and hyphens, at most 40");
        return Err(Usage::Says(says).into());
    }
    Ok(text)
}

/// The same for an option that may be left out.
pub(super) fn line_if_any(option: &'static str, text: Option<String>) -> anyhow::Result<Option<String>> {
    text.map(|text| line(option, text)).transpose()
}

/// A text of any number of lines; `-` means standard input.
pub(super) fn text(session: &Session, option: &'static str, given: String) -> anyhow::Result<String> {
    let text = if given == "-" {
        let bytes = session.standard_input()?;
        String::from_utf8(bytes).map_err(|_| Usage::Says(format!("standard input, for {option}, is not UTF-8 text")))?
    } else {
        no_option(option, &given)?;
        given
    };
    if text.len() > LONGEST_TEXT {
        return Err(Usage::Says(format!("the value of {option} is longer than a megabyte")).into());
    }
    let text = text.trim_end_matches(['\n', '\r']);
    if text.trim().is_empty() {
        return Err(Usage::Says(format!("the value of {option} is blank")).into());
    }
    Ok(text.to_owned())
}

/// The same for an option that may be left out.
pub(super) fn text_if_any(
    session: &Session,
    option: &'static str,
    given: Option<String>,
) -> anyhow::Result<Option<String>> {
    given.map(|given| text(session, option, given)).transpose()
}
