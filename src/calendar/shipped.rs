//! The holidays that the program carries, 2019 to 2028.
//!
//! The United Kingdom's: GOV.UK bank-holidays feed, as published on 21 August 2026; each date checked against a second,
//! independent list. It includes 15 June 2026 in Scotland, which was announced in February 2026.
//!
//! Ireland's and Australia's, in the same shape: reckoned from their laws by `tests/independent/make_other_holidays.py`
//! and checked against a second list there. Australia's are the days that every State and Territory keeps.

use std::sync::OnceLock;

use super::feed::read_table;
use super::{BankHolidays, HolidayTable, Nation};
use crate::word::Word;

const UNITED_KINGDOM: &str = include_str!("bank-holidays.json");
const OTHERS: &str = include_str!("other-holidays.json");
static SHIPPED: BankHolidays = BankHolidays::shipped();
static TABLES: [OnceLock<HolidayTable>; Nation::ALL.len()] = [const { OnceLock::new() }; Nation::ALL.len()];

/// The lists that the program was built with.
pub fn shipped_holidays() -> &'static BankHolidays {
    &SHIPPED
}

/// The list of a nation that the program was built with. It is read when it is first asked for: most runs need one of them.
pub(super) fn shipped_table(nation: Nation) -> &'static HolidayTable {
    let text = match nation {
        Nation::EnglandAndWales | Nation::Scotland | Nation::NorthernIreland => UNITED_KINGDOM,
        Nation::Ireland | Nation::Australia => OTHERS,
    };
    TABLES[nation as usize].get_or_init(|| read_table(text, nation).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use chrono::{Datelike, NaiveDate, Weekday};

    use super::*;
    use crate::calendar::read_feed;

    #[test]
    fn the_shipped_lists_reach_from_2019_to_2028_in_every_nation() {
        for nation in Nation::ALL.iter().copied() {
            let table = shipped_holidays().table(nation).unwrap();
            assert_eq!(table.known_from(), NaiveDate::from_ymd_opt(2019, 1, 1));
            assert_eq!(table.known_to(), NaiveDate::from_ymd_opt(2028, 12, 31));
        }
    }

    /// A weekend day takes no working day away, so GOV.UK lists none, and nor do the others.
    #[test]
    fn no_holiday_listed_is_at_a_weekend() {
        for nation in Nation::ALL.iter().copied() {
            let weekend = |date: &NaiveDate| matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
            let listed = shipped_holidays().table(nation).unwrap();
            assert_eq!(listed.iter().map(|(date, _)| date).find(weekend), None, "{nation}");
        }
    }

    #[test]
    fn each_file_holds_its_own_nations() {
        let nations = |text| {
            let read = read_feed(text).unwrap();
            Nation::ALL.iter().copied().filter(|nation| read.table(*nation).is_some()).collect::<Vec<_>>()
        };
        assert_eq!(nations(UNITED_KINGDOM), Nation::UNITED_KINGDOM);
        assert_eq!(nations(OTHERS), [Nation::Ireland, Nation::Australia]);
    }

    #[test]
    fn a_list_that_is_read_alone_is_what_it_is_among_the_others() {
        for text in [UNITED_KINGDOM, OTHERS] {
            let read = read_feed(text).unwrap();
            for nation in Nation::ALL.iter().copied() {
                assert!(read.table(nation).is_none_or(|table| table == shipped_table(nation)), "{nation}");
            }
        }
    }

    #[test]
    fn the_holiday_of_15_june_2026_is_scotlands_alone() {
        let day = NaiveDate::from_ymd_opt(2026, 6, 15).unwrap();
        let listed = |nation| shipped_holidays().table(nation).unwrap().title(day).is_some();
        assert!(listed(Nation::Scotland));
        assert!(!listed(Nation::EnglandAndWales));
        assert!(!listed(Nation::NorthernIreland));
    }
}
