//! Names of sheets that Excel takes.

use super::units::parted;
use crate::output::sanitize::visible;

/// The longest name, in UTF-16 units, as Excel counts.
const LONGEST: usize = 31;

/// Gives names, each one once.
#[derive(Debug, Default)]
pub(super) struct Names {
    given: Vec<String>,
}

impl Names {
    /// A name as near to `wanted` as Excel takes one that no other sheet has.
    pub(super) fn legal(&mut self, wanted: &str) -> String {
        let name = legal(wanted);
        let numbered = (2_u32..).map(|number| {
            let number = format!(" ({number})");
            parted(&name, LONGEST - number.len()).0.to_owned() + &number
        });
        let mut names = std::iter::once(name.clone()).chain(numbered);
        let free = names.find(|name| !self.given.contains(&name.to_lowercase())).unwrap_or_default();
        self.given.push(free.to_lowercase());
        free
    }
}

fn legal(wanted: &str) -> String {
    let shown = visible(wanted);
    let legal: String =
        shown.chars().map(|c| if matches!(c, '[' | ']' | ':' | '*' | '?' | '/' | '\\') { '-' } else { c }).collect();
    let ends = |c: char| c == '\'' || c.is_whitespace();
    let legal = parted(legal.trim_matches(ends), LONGEST).0.trim_matches(ends);
    // Excel keeps that one name to itself.
    match legal {
        "" => "Sheet".to_owned(),
        name if name.eq_ignore_ascii_case("history") => format!("The {name}"),
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(wanted: &str) -> String {
        Names::default().legal(wanted)
    }

    #[test]
    fn names_are_legal() {
        assert_eq!(one("Overdue"), "Overdue");
        assert_eq!(one("Due 4/12 [all]: who? *\\"), "Due 4-12 -all-- who- --");
        assert_eq!(one("'quoted'"), "quoted");
        assert_eq!(one(" ' "), "Sheet");
        assert_eq!(one("History"), "The History");
        assert_eq!(one("a\u{1b}b"), "a␛b");
    }

    #[test]
    fn names_are_short_as_excel_counts() {
        assert_eq!(one(&"x".repeat(40)), "x".repeat(31));
        assert_eq!(one(&"😀".repeat(40)), "😀".repeat(15));
        assert_eq!(one(&format!("{}'x", "x".repeat(30))), "x".repeat(30));
    }

    #[test]
    fn no_name_is_given_twice_in_whichever_case() {
        let mut names = Names::default();
        assert_eq!(names.legal("Cases"), "Cases");
        assert_eq!(names.legal("cases"), "cases (2)");
        assert_eq!(names.legal("CASES"), "CASES (3)");
        let long = "x".repeat(40);
        assert_eq!(names.legal(&long).len(), 31);
        assert_eq!(names.legal(&long), format!("{} (2)", "x".repeat(27)));
    }
}
