//! Which way round the dates of a spreadsheet are.

use crate::import::Cell;

/// What the cells of columns of days show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Evidence {
    /// Dates such as 31/12/2026.
    pub(super) day_first: usize,
    /// Dates such as 12/31/2026.
    pub(super) month_first: usize,
    /// Dates such as 3/4/2026, which could be either.
    pub(super) either: usize,
    /// Bare numbers that are days if they are anything.
    pub(super) numbers: usize,
}

impl Evidence {
    /// Takes a cell into account.
    pub(super) fn take(&mut self, cell: &Cell) {
        match cell {
            Cell::Number(_) => self.numbers += 1,
            Cell::Text(text) => self.take_text(text.trim()),
            _ => {}
        }
    }

    fn take_text(&mut self, text: &str) {
        if text.len() == 5 && text.bytes().all(|byte| byte.is_ascii_digit()) {
            self.numbers += 1;
            return;
        }
        let day = text.split(' ').next().unwrap_or(text);
        let numbers: Option<Vec<u32>> = day.split(['/', '.', '-']).map(|part| part.parse().ok()).collect();
        match numbers.as_deref() {
            Some([one, other, _]) if *one <= 31 => match (*one > 12, *other > 12) {
                (true, false) => self.day_first += 1,
                (false, true) => self.month_first += 1,
                (false, false) => self.either += 1,
                (true, true) => {}
            },
            _ => {}
        }
    }

    /// The word for the order, and what must be said about it.
    pub(super) fn order(self) -> (&'static str, Option<String>) {
        let Self { day_first, month_first, either, .. } = self;
        let both = |count: usize, other: usize| {
            format!("{other} dates cannot be read in the order that {count} others show: see the rows' trouble")
        };
        match (day_first, month_first) {
            (0, 0) if either == 0 => ("iso", None),
            (0, 0) => {
                let says = format!(
                    "whether the day or the month comes first cannot be known: no day in {either} dates is past the 12th; state dates as day-first or month-first"
                );
                (super::UNKNOWN, Some(says))
            }
            (_, 0) => ("day-first", None),
            (0, _) => ("month-first", None),
            (day, month) if day > month * 9 => ("day-first", Some(both(day, month))),
            (day, month) if month > day * 9 => ("month-first", Some(both(month, day))),
            (day, month) => {
                let says = format!(
                    "{day} dates have the day first and {month} the month: some were turned round by a program; state dates once they are put right"
                );
                (super::UNKNOWN, Some(says))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(texts: &[&str]) -> &'static str {
        let mut evidence = Evidence::default();
        for text in texts {
            evidence.take(&Cell::text(text));
        }
        evidence.order().0
    }

    #[test]
    fn a_day_past_the_twelfth_settles_it() {
        assert_eq!(order(&["3/4/2026", "31/12/2026"]), "day-first");
        assert_eq!(order(&["3/4/2026", "12/31/2026 10:00"]), "month-first");
        assert_eq!(order(&["3/4/2026", "5.6.26"]), "?");
        assert_eq!(order(&["31/12/2026", "12/31/2026"]), "?");
        assert_eq!(order(&["2026-04-03", "3 Apr 2026"]), "iso");
    }
}
