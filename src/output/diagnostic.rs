//! A fault in a file, shown as a compiler shows one: file, line, caret.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::{Colour, sanitize::visible};

/// The fault at `span` of the file's text: what is wrong, and where it is as a path.
pub fn diagnostic(path: &str, text: &str, span: &Range<usize>, (says, place): (&str, &str), colour: Colour) -> String {
    let (says, place, path) = (visible(says), visible(place), visible(path));
    let start = span.start.min(text.len());
    let span = start..span.end.clamp(start, text.len());
    let label = if place.is_empty() { "here" } else { &*place };
    let snippet = Snippet::source(text).path(&*path).annotation(AnnotationKind::Primary.span(span).label(label));
    let report = [Level::ERROR.primary_title(&*says).element(snippet)];
    let renderer = match colour {
        Colour::Coloured => Renderer::styled(),
        Colour::Plain => Renderer::plain(),
    };
    renderer.decor_style(DecorStyle::Ascii).render(&report)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_file_line_and_caret() {
        let text = "{\n  \"period\": \"5 days\"\n}\n";
        let shown = diagnostic("a.json", text, &(4..22), ("not a period", "period"), Colour::Plain);
        assert!(shown.contains("error: not a period"), "{shown}");
        assert!(shown.contains("a.json:2:3"), "{shown}");
        assert!(shown.contains("^^^^"), "{shown}");
    }

    #[test]
    fn a_span_past_the_end_is_shown_at_the_end() {
        assert!(diagnostic("a.json", "", &(7..9), ("nothing there", ""), Colour::Plain).contains("nothing there"));
    }
}
