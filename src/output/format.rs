//! The formats there are, and how a person names one.

use std::path::Path;

use crate::word::words;

words! {
    /// A way to write a document, in the order in which help lists them.
    pub enum Format ("format") {
        /// A table, or prose, for a person at a terminal.
        Table = "table",
        /// Comma-separated values.
        Csv = "csv",
        /// Tab-separated values.
        Tsv = "tsv",
        /// One indented JSON document.
        Json = "json",
        /// One JSON value a line.
        Jsonl = "jsonl",
        /// A GitHub-flavoured Markdown table.
        Markdown = "markdown",
        /// A page of HTML, whole in itself.
        Html = "html",
        /// An Excel workbook.
        Xlsx = "xlsx",
        /// A calendar file of due dates.
        Ics = "ics",
        /// Apache Parquet, for exports alone: only their columns have types.
        Parquet = "parquet",
    }
}

impl Format {
    /// Whether the pictures of a document are shown in it.
    pub fn draws(self) -> bool {
        matches!(self, Self::Table | Self::Html | Self::Xlsx)
    }

    /// The format that a file's name asks for by its ending, in whichever case it is typed.
    pub fn from_ending(path: &str) -> Option<Self> {
        let ending = Path::new(path).extension()?.to_str()?;
        match ending.to_ascii_lowercase().as_str() {
            "csv" => Some(Self::Csv),
            "tsv" => Some(Self::Tsv),
            "json" => Some(Self::Json),
            "jsonl" => Some(Self::Jsonl),
            "md" | "markdown" => Some(Self::Markdown),
            "xlsx" => Some(Self::Xlsx),
            "html" | "htm" => Some(Self::Html),
            "ics" => Some(Self::Ics),
            "parquet" => Some(Self::Parquet),
            "txt" => Some(Self::Table),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_word_lists_every_known_one() {
        let message = "xml".parse::<Format>().unwrap_err().to_string();
        let expected =
            "\"xml\" is no format: expected table, csv, tsv, json, jsonl, markdown, html, xlsx, ics or parquet";
        assert!(message.starts_with(expected), "{message}");
    }

    #[test]
    fn endings_name_formats() {
        assert_eq!(Format::from_ending("out/cases.csv"), Some(Format::Csv));
        assert_eq!(Format::from_ending("CASES.TSV"), Some(Format::Tsv));
        assert_eq!(Format::from_ending("a.b.json"), Some(Format::Json));
        assert_eq!(Format::from_ending("a.jsonl"), Some(Format::Jsonl));
        assert_eq!(Format::from_ending("a.md"), Some(Format::Markdown));
        assert_eq!(Format::from_ending("a.markdown"), Some(Format::Markdown));
        assert_eq!(Format::from_ending("Q3.XLSX"), Some(Format::Xlsx));
        assert_eq!(Format::from_ending("due.ics"), Some(Format::Ics));
        assert_eq!(Format::from_ending("a.html"), Some(Format::Html));
        assert_eq!(Format::from_ending("A.HTM"), Some(Format::Html));
        assert_eq!(Format::from_ending("a.txt"), Some(Format::Table));
    }

    #[test]
    fn other_endings_name_none() {
        for path in ["a.xls", "csv", ".csv", "a.csv/b", ""] {
            assert_eq!(Format::from_ending(path), None, "{path}");
        }
    }
}
