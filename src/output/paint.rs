//! Colour for the words of a standing, put on after the table is laid out.
//!
//! Escape sequences would be counted as letters by the layout, so each letter to colour is first followed by a
//! mark of no width, and the marks become colours once every line is cut. No mark can come from a case: those
//! characters are made visible in all text (see `sanitize`).

use super::Colour;

/// The column whose words are coloured.
pub(super) const STANDING: &str = "standing";

const RED: Paint = Paint { mark: '\u{2061}', start: "\u{1b}[31m" };
const YELLOW: Paint = Paint { mark: '\u{2062}', start: "\u{1b}[33m" };
const END: &str = "\u{1b}[39m";

#[derive(Clone, Copy, PartialEq, Eq)]
struct Paint {
    mark: char,
    start: &'static str,
}

/// The standing, marked for its colour where it has one and colour may be used.
pub(super) fn marked(standing: &str, colour: Colour) -> String {
    match (colour, paint_for(standing)) {
        (Colour::Coloured, Some(paint)) => standing.chars().flat_map(|letter| [letter, paint.mark]).collect(),
        _ => standing.to_owned(),
    }
}

fn paint_for(standing: &str) -> Option<Paint> {
    match standing {
        "overdue" | "met-late" => Some(RED),
        "due-today" => Some(YELLOW),
        _ => None,
    }
}

/// The line with its marks turned into colours, each ended before the next plain letter.
pub(super) fn painted(line: &str) -> String {
    let mut written = String::with_capacity(line.len());
    let mut current = None;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.next_if(|next| paint_of(*next).is_some()).and_then(paint_of);
        if next != current {
            written.push_str(next.map_or(END, |paint| paint.start));
            current = next;
        }
        written.push(letter);
    }
    if current.is_some() {
        written.push_str(END);
    }
    written
}

fn paint_of(mark: char) -> Option<Paint> {
    [RED, YELLOW].into_iter().find(|paint| paint.mark == mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn late_is_red_and_today_is_yellow() {
        for (standing, start) in [("overdue", "\u{1b}[31m"), ("met-late", "\u{1b}[31m"), ("due-today", "\u{1b}[33m")] {
            let line = format!("1  {}  x", marked(standing, Colour::Coloured));
            assert_eq!(painted(&line), format!("1  {start}{standing}\u{1b}[39m  x"));
        }
    }

    #[test]
    fn every_other_standing_is_plain() {
        assert_eq!(marked("met", Colour::Coloured), "met");
        assert_eq!(marked("overdue", Colour::Plain), "overdue");
        assert_eq!(painted("met  running"), "met  running");
    }

    #[test]
    fn colour_ends_with_the_line() {
        let line = marked("overdue", Colour::Coloured);
        assert_eq!(painted(&line), "\u{1b}[31moverdue\u{1b}[39m");
    }

    #[test]
    fn a_word_cut_in_two_keeps_its_colour_on_both_lines() {
        let word = marked("overdue", Colour::Coloured);
        let (first, rest) = word.split_at("over".len() + 4 * '\u{2061}'.len_utf8());
        assert_eq!(painted(first), "\u{1b}[31mover\u{1b}[39m");
        assert_eq!(painted(rest), "\u{1b}[31mdue\u{1b}[39m");
    }
}
