//! Dates, counts and lists as a person would write them.

use std::fmt::Display;

use chrono::NaiveDate;

/// A date with its weekday and nothing to mistake: `Fri 4 Dec 2026`.
pub fn date_for_people(date: NaiveDate) -> String {
    crate::report::people(&date)
}

/// A number of things, the noun in the plural unless there is exactly one: `1 case`, `2 entries`.
pub fn count<N: Copy + Display + PartialEq + From<u8>>(number: N, noun: &str) -> String {
    if number == N::from(1) { format!("{number} {noun}") } else { format!("{number} {}", plural(noun)) }
}

/// A number of working days: `1 working day`, `10 working days`.
pub fn working_days<N: Copy + Display + PartialEq + From<u8>>(number: N) -> String {
    count(number, "working day")
}

/// A list as it is read out: `a`, `a and b`, `a, b and c`.
pub fn list_and<S: AsRef<str>>(items: &[S]) -> String {
    let items: Vec<&str> = items.iter().map(AsRef::as_ref).collect();
    match items.split_last() {
        None => String::new(),
        Some((only, [])) => (*only).to_owned(),
        Some((last, before)) => format!("{} and {last}", before.join(", ")),
    }
}

/// `yes` or `no`.
pub fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// The regular plural, which is all that the nouns here need.
fn plural(noun: &str) -> String {
    if let Some(stem) = noun.strip_suffix('y')
        && !stem.ends_with(['a', 'e', 'i', 'o', 'u'])
    {
        return format!("{stem}ies");
    }
    let hisses = ["s", "x", "ch", "sh"].iter().any(|ending| noun.ends_with(ending));
    if hisses { format!("{noun}es") } else { format!("{noun}s") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    #[test]
    fn dates_have_a_weekday_and_no_leading_nought() {
        assert_eq!(date_for_people(date(2026, 12, 4)), "Fri 4 Dec 2026");
        assert_eq!(date_for_people(date(2027, 1, 31)), "Sun 31 Jan 2027");
    }

    #[test]
    fn counts_take_the_plural_unless_one() {
        assert_eq!(count(1, "case"), "1 case");
        assert_eq!(count(0, "case"), "0 cases");
        assert_eq!(count(2_usize, "case"), "2 cases");
        assert_eq!(count(-1_i64, "day"), "-1 days");
        assert_eq!(count(1_u32, "entry"), "1 entry");
    }

    #[test]
    fn plurals_are_spelt() {
        for (one, many) in [
            ("day", "days"),
            ("entry", "entries"),
            ("clock", "clocks"),
            ("bank holiday", "bank holidays"),
            ("policy", "policies"),
            ("address", "addresses"),
            ("breach", "breaches"),
        ] {
            assert_eq!(plural(one), many);
        }
    }

    #[test]
    fn working_days_are_two_words() {
        assert_eq!(working_days(1), "1 working day");
        assert_eq!(working_days(10_u32), "10 working days");
    }

    #[test]
    fn lists_end_in_and() {
        assert_eq!(list_and::<&str>(&[]), "");
        assert_eq!(list_and(&["a"]), "a");
        assert_eq!(list_and(&["a", "b"]), "a and b");
        assert_eq!(list_and(&["a".to_owned(), "b".to_owned(), "c".to_owned()]), "a, b and c");
    }

    #[test]
    fn yes_and_no_are_words() {
        assert_eq!(yes_no(true), "yes");
        assert_eq!(yes_no(false), "no");
    }
}
