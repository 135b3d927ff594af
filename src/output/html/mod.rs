//! One page of HTML that is whole in itself: no script, nothing loaded from anywhere, to be read, printed and sent on.

mod curve;
mod page;
mod picture;
mod rods;

use minijinja::value::Serde;
use minijinja::{Environment, Error};

use self::page::Page;
use super::{CannotShow, Document, Format};

/// The ending tells the template engine to escape every value.
const NAME: &str = "page.html";
const TEMPLATE: &str = include_str!("page.html");

/// Writes the document as a page.
pub(super) fn write(document: &Document) -> Result<String, CannotShow> {
    // The engine's own long form of an error quotes values, which may be anybody's words.
    filled(&Page::of(document))
        .map_err(|error| CannotShow::Unwritable { format: Format::Html, says: error.kind().to_string() })
}

fn filled(page: &Page) -> Result<String, Error> {
    let mut environment = Environment::new();
    environment.add_template(NAME, TEMPLATE)?;
    environment.get_template(NAME)?.render(Serde(page))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::report::{Cell, Column, Sheet};

    use super::*;

    fn document(text: &str) -> Document {
        let column = Column { key: "says", title: "Says" };
        Document {
            sheet: Sheet { title: text.to_owned(), columns: vec![column], rows: vec![vec![Cell::from(text)]] },
            more: Vec::new(),
            charts: Vec::new(),
            definitions: Vec::new(),
            notes: vec![text.to_owned()],
            as_at: None,
            dates: None,
            json: Value::Null,
            rows: Vec::new(),
            text: Some(format!("Case 1\n{text}")),
        }
    }

    #[test]
    fn nothing_that_anybody_wrote_is_markup() {
        for text in ["<script>alert(1)</script>", "\"><img src=x>", "' onload='x", "{{ 7 * 7 }}", "&lt;"] {
            let page = write(&document(text)).unwrap();
            assert!(!page.contains(text) || text == "{{ 7 * 7 }}", "{page}");
            assert!(!page.contains(">49<"), "{page}");
            let plain = page.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#x27;", "'");
            let plain = plain.replace("&#x2f;", "/").replace("&amp;", "&");
            assert_eq!(plain.matches(text).count(), 5, "note, prose, heading, caption and cell: {page}");
        }
    }

    #[test]
    fn what_acts_or_hides_shows() {
        let page = write(&document("a\u{202e}b\u{1b}")).unwrap();
        assert_eq!(page.matches("a&lt;U+202E&gt;b␛").count(), 5, "{page}");
    }

    #[test]
    fn prose_gives_the_page_its_heading() {
        let page = write(&document("Cases")).unwrap();
        assert!(page.contains("<h1>Case 1</h1>"), "{page}");
        assert!(page.contains("<pre>Cases</pre>"), "{page}");
    }

    #[test]
    fn an_empty_table_says_so() {
        let mut document = document("Cases");
        document.sheet.rows.clear();
        assert!(write(&document).unwrap().contains("<td class=\"none\" colspan=\"1\">None</td>"));
    }
}
