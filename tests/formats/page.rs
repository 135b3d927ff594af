//! The page of HTML, put before a validator.

use std::fs;
use std::path::Path;
use std::process::Command;

use plaint::output::{Document, Format};

use super::given::{bytes, document, every_kind, full};
use super::outside::{asked, installed, is_here, skipped};

/// A document that is prose, as a case is.
fn prose() -> Document {
    let text = "WT-2026-0001 · stage-1 · open\nPolicy  <b>wthp-2024</b>\n\nClocks\n  respond: \u{1b}[2J & \"more\"\n";
    Document { text: Some(text.to_owned()), ..document(every_kind()) }
}

#[test]
fn the_page_loads_nothing_and_runs_nothing() {
    for document in [full(), prose()] {
        let page = String::from_utf8(bytes(&document, Format::Html)).unwrap();
        for absent in
            ["<script", "<link", "<img", "<iframe", "url(", "@import", " src=", " href=", " onload=", "http://"]
        {
            assert!(!page.contains(absent), "{absent} in {page}");
        }
        assert_eq!(page.matches("<h1>").count(), 1);
    }
}

#[test]
fn the_same_document_is_the_same_page() {
    assert_eq!(bytes(&full(), Format::Html), bytes(&full(), Format::Html));
}

#[test]
fn a_validator_finds_nothing_wrong() {
    let checker = installed("node_modules/vnu-jar/build/dist/vnu.jar");
    if !checker.exists() || !is_here(Path::new("java"), "-version") {
        return skipped("validator of HTML");
    }
    let folder = tempfile::tempdir().unwrap();
    for (name, document) in [("full.html", full()), ("prose.html", prose()), ("bare.html", document(every_kind()))] {
        fs::write(folder.path().join(name), bytes(&document, Format::Html)).unwrap();
    }
    let said = asked(Command::new("java").arg("-jar").arg(checker).args(["--stdout", "--Werror"]).arg(folder.path()));
    assert_eq!(said, "");
}
