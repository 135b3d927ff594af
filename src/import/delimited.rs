//! Text with its cells parted by commas, semicolons, tabs or bars.

use csv::{ReaderBuilder, StringRecord};
use encoding_rs::{Encoding, WINDOWS_1252};

use super::{CannotRead, Cell, Grid, Row};
use crate::word::words;

words! {
    /// How the bytes of a text stand for letters.
    pub enum Charset ("encoding") {
        /// What it should be.
        Utf8 = "utf-8",
        /// What programs on Windows save as CSV where they are not told.
        Windows1252 = "windows-1252",
    }
}

/// The text, and how its bytes were read. What begins with a byte order mark is read as that says; what is not UTF-8
/// is taken for Windows-1252, in which every byte is some letter.
pub(super) fn decode(bytes: &[u8], stated: Option<Charset>) -> Option<(String, Charset)> {
    if let Some((marked, _)) = Encoding::for_bom(bytes) {
        let (text, _, broken) = marked.decode(bytes);
        return (!broken).then(|| (text.into_owned(), Charset::Utf8));
    }
    match (stated, std::str::from_utf8(bytes)) {
        (None | Some(Charset::Utf8), Ok(text)) => Some((text.to_owned(), Charset::Utf8)),
        (Some(Charset::Utf8), Err(_)) => None,
        (None | Some(Charset::Windows1252), _) => {
            Some((WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(), Charset::Windows1252))
        }
    }
}

/// The rows of a text.
///
/// # Errors
/// `OpenQuote` where a quote is never closed: every row behind it would be one cell.
pub(super) fn read(text: &str) -> Result<Grid, CannotRead> {
    let separator = separator(text);
    let mut rows = Vec::new();
    let (mut number, mut last) = (0u32, 0);
    for record in records(text, separator) {
        // Only text that is not UTF-8 fails, and this is.
        let Ok(record) = record else { break };
        let from = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(0);
        number = number.saturating_add(1).saturating_add(passed_over(text, from));
        last = from;
        let row = Row { number, cells: record.iter().map(Cell::text).collect() };
        if !row.is_blank() {
            rows.push(row);
        }
    }
    if ends_in_a_quote(&text[last..], separator) {
        return Err(CannotRead::OpenQuote(number));
    }
    Ok(Grid { rows })
}

/// The records of a text, of whatever lengths they are.
fn records(text: &str, separator: u8) -> impl Iterator<Item = csv::Result<StringRecord>> {
    let mut builder = ReaderBuilder::new();
    builder.delimiter(separator).has_headers(false).flexible(true);
    builder.from_reader(text.as_bytes()).into_records()
}

/// Whether the last record of a text ends in a quote that is still open: it would take in a further line.
fn ends_in_a_quote(record: &str, separator: u8) -> bool {
    let further = format!("{record}\n.");
    let last = records(&further, separator).last().and_then(Result::ok);
    last.is_some_and(|last| last.len() != 1 || last.get(0) != Some("."))
}

/// How many empty lines stand at a place where the reader begins a record: it passes over them, but a spreadsheet counts
/// them.
fn passed_over(text: &str, from: usize) -> u32 {
    let ends = |c: char| matches!(c, '\r' | '\n');
    let rest = text.get(from..).unwrap_or_default();
    // The second half of the end of the record before.
    let half = text.get(..from).is_some_and(|before| before.ends_with('\r')) && rest.starts_with('\n');
    let rest = if half { &rest[1..] } else { rest };
    let empty = &rest[..rest.len() - rest.trim_start_matches(ends).len()];
    let lines = empty.replace("\r\n", "\n").chars().count();
    u32::try_from(lines).unwrap_or(u32::MAX)
}

/// What parts the cells of the first line that has any: the one of four that stands there most often, outside of
/// quotes.
fn separator(text: &str) -> u8 {
    let mut counts = [(b',', 0), (b'|', 0), (b';', 0), (b'\t', 0)];
    let mut quoted = false;
    for byte in text.bytes().skip_while(|byte| matches!(byte, b'\r' | b'\n')) {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => break,
            _ if quoted => {}
            byte => counts.iter_mut().filter(|(separator, _)| *separator == byte).for_each(|(_, count)| *count += 1),
        }
    }
    // The last of them where they stand equally often: a comma may be one of the prose.
    counts.iter().max_by_key(|(_, count)| *count).map_or(b',', |(separator, _)| *separator)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<(u32, Vec<Option<String>>)> {
        read(text).unwrap().rows.iter().map(|row| (row.number, row.cells.iter().map(Cell::words).collect())).collect()
    }

    fn cells(words: &[&str]) -> Vec<Option<String>> {
        words.iter().map(|word| (!word.is_empty()).then(|| (*word).to_owned())).collect()
    }

    #[test]
    fn rows_have_the_numbers_that_a_spreadsheet_shows() {
        let text = "Ref,What\r\n\r\n1,\"Damp,\r\nin two rooms\"\r\n,\r\n2,Noise";
        let expected =
            [(1, cells(&["Ref", "What"])), (3, cells(&["1", "Damp,\r\nin two rooms"])), (5, cells(&["2", "Noise"]))];
        assert_eq!(rows(text), expected);
    }

    #[test]
    fn the_separator_is_seen_from_the_headings() {
        for text in ["Ref;What, if any\n1;2", "Ref\tWhat\n1\t2", "Ref|What\n1|2", "\"Ref,1;2\",What\n1,2"] {
            assert_eq!(rows(text)[1].1, cells(&["1", "2"]), "{text}");
        }
        assert_eq!(rows("Ref\n1").len(), 2);
        assert!(rows("").is_empty());
    }

    #[test]
    fn a_quote_that_is_never_closed_is_told_with_its_row() {
        for text in
            ["Ref,What\n1,\"Damp\n2,Noise\n3,Cold\n", "Ref,What\n1,\"Damp", "Ref,What\n1,\"", "Ref,What\n1,\"\"\"\n"]
        {
            assert_eq!(read(text), Err(CannotRead::OpenQuote(2)), "{text:?}");
        }
        for text in [
            "Ref,What\n1,\"Damp\"",
            "Ref,What\n1,\"Damp\"\r\n\r\n",
            "Ref,What\n1,a 3\" pipe",
            "Ref,What\n1,\"\"",
            "1\n",
            "",
        ] {
            assert!(read(text).is_ok(), "{text:?}");
        }
    }

    #[test]
    fn letters_as_windows_saves_them() {
        assert_eq!(decode(b"Zo\xeb \x80", None).unwrap(), ("Zoë €".to_owned(), Charset::Windows1252));
        assert_eq!(decode(b"Zo\xeb", Some(Charset::Utf8)), None);
        assert_eq!(decode("Zoë".as_bytes(), None).unwrap(), ("Zoë".to_owned(), Charset::Utf8));
        assert_eq!(decode(b"\xef\xbb\xbfRef", None).unwrap().0, "Ref");
        assert_eq!(decode(b"\xff\xfeR\0e\0f\0", None).unwrap().0, "Ref");
    }
}
