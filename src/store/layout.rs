//! What the folders of a store are called.

/// Those with nothing but files in them: beside these there is `cases`, with a folder for each year.
pub(super) const FLAT: [&str; 5] = ["calendars", "heads", "pinned", "policies", "reports"];

/// Those that every store has, whether or not anything is in them.
pub(super) const FROM_THE_START: [&str; 4] = ["cases", "heads", "pinned", "policies"];

/// Those with what was recorded, and with what guards it: only the program writes there. Own policies and reports are
/// written by people.
pub(super) const RECORDED: [&str; 4] = ["calendars", "cases", "heads", "pinned"];

/// The files of that kind, beside the locks.
pub(super) const RECORDS: [&str; 2] = ["calendar.jsonl", "plaint.json"];

/// The year for which a folder of journals or a file of heads is named.
pub(super) fn year_of(name: &str) -> Option<i32> {
    let digits = name.len() == 4 && name.bytes().all(|byte| byte.is_ascii_digit());
    name.parse().ok().filter(|year| digits && (1900..2200).contains(year))
}

/// Whether a name belongs beside the years' folders or heads: a year's own, or one with a dot first, which is the system's.
pub(super) fn belongs_beside_years(name: &str) -> bool {
    name.starts_with('.') || year_of(name).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_has_one_name() {
        assert_eq!(["1900", "2026", "2199"].map(year_of), [Some(1900), Some(2026), Some(2199)]);
        for name in ["02026", "+2026", "2026 ", "26", "1899", "2200", "0026", "2026 (1)", "", "२०२६"] {
            assert_eq!(year_of(name), None, "{name}");
        }
    }
}
