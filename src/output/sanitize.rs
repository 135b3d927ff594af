//! Makes characters that would act on a terminal, or hide, into ones that show.
//!
//! Complainants' words reach the screen; they may not clear it, reorder it or carry what nobody can see.

use std::borrow::Cow;
use std::fmt::Write;

/// The text on one line: newlines show as `⏎`, tabs as spaces, and what acts or hides as a visible sign.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(must_show) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        push_visible(&mut shown, character);
    }
    Cow::Owned(shown)
}

/// The text with its line breaks kept and all else made visible, for prose.
pub fn visible_lines(text: &str) -> String {
    let lines: Vec<_> = text.split('\n').map(visible).collect();
    lines.join("\n")
}

fn must_show(character: char) -> bool {
    character.is_control() || hides(character)
}

/// Characters that take no room and change the order, the joining or the meaning of those that do.
fn hides(character: char) -> bool {
    matches!(
        character,
        '\u{061c}'                  // Arabic letter mark
        | '\u{200b}'..='\u{200f}'   // zero-width spaces and joiners, direction marks
        | '\u{2028}'..='\u{202e}'   // line and paragraph separators, embeddings and overrides
        | '\u{2060}'..='\u{206f}'   // word joiner, invisible operators, isolates
        | '\u{feff}' // zero-width no-break space
    )
}

fn push_visible(shown: &mut String, character: char) {
    match character {
        '\n' => shown.push_str("⏎ "),
        '\t' => shown.push(' '),
        '\0'..='\u{1f}' => shown.push(control_picture(character)),
        '\u{7f}' => shown.push('\u{2421}'),
        _ if must_show(character) => {
            // Writing to a string cannot fail.
            let _ = write!(shown, "<U+{:04X}>", u32::from(character));
        }
        _ => shown.push(character),
    }
}

/// Unicode draws each C0 control as a picture, in the same order.
fn control_picture(control: char) -> char {
    char::from_u32(0x2400 + u32::from(control)).unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_text_is_left_alone() {
        for text in ["", "Ada Lovelace", "Siân O’Brien — £20", "مرحبا", "日本"] {
            assert!(matches!(visible(text), Cow::Borrowed(same) if same == text));
        }
    }

    #[test]
    fn escape_sequences_show() {
        assert_eq!(visible("\u{1b}[2Jgone"), "␛[2Jgone");
        assert_eq!(visible("\u{1b}]0;title\u{7}"), "␛]0;title␇");
        assert_eq!(visible("\u{9b}2J\u{85}"), "<U+009B>2J<U+0085>");
    }

    #[test]
    fn every_c0_control_and_delete_has_its_picture() {
        assert_eq!(visible("a\0b"), "a␀b");
        assert_eq!(visible("\u{1f}"), "␟");
        assert_eq!(visible("\u{7f}"), "␡");
        assert_eq!(visible("over\rwrite\u{8}"), "over␍write␈");
    }

    #[test]
    fn newlines_and_tabs_stay_on_the_line() {
        assert_eq!(visible("one\ntwo\tthree"), "one⏎ two three");
    }

    #[test]
    fn reordering_and_hiding_show() {
        assert_eq!(visible("a\u{202e}txt.exe"), "a<U+202E>txt.exe");
        for code in [
            0x061c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202d, 0x2060, 0x2066, 0x2069,
            0xfeff,
        ] {
            let text = char::from_u32(code).unwrap().to_string();
            assert_eq!(visible(&text), format!("<U+{code:04X}>"));
        }
    }

    #[test]
    fn nothing_that_must_show_is_left_and_a_second_pass_changes_nothing() {
        let all: String = ('\0'..='\u{ffff}').collect();
        let shown = visible(&all).into_owned();
        assert!(!shown.chars().any(must_show));
        assert_eq!(visible(&shown), shown);
    }

    #[test]
    fn prose_keeps_its_line_breaks() {
        assert_eq!(visible_lines("one\n\ttwo\u{1b}\n\u{2028}\n"), "one\n two␛\n<U+2028>\n");
    }
}
