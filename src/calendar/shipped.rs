//! The bank holidays that the program carries: GOV.UK's published lists, 2019 to 2028.
//!
//! Source: GOV.UK bank-holidays feed, as published on 21 August 2026; each date checked against a second,
//! independent list. It includes 15 June 2026 in Scotland, which was announced in February 2026.

use std::sync::LazyLock;

use super::{BankHolidays, read_feed};

static SHIPPED: LazyLock<BankHolidays> =
    LazyLock::new(|| read_feed(include_str!("bank-holidays.json")).unwrap_or_default());

/// The lists that the program was built with.
pub fn shipped_holidays() -> &'static BankHolidays {
    &SHIPPED
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::calendar::Nation;
    use crate::word::Word;

    #[test]
    fn the_shipped_lists_reach_from_2019_to_2028_in_every_nation() {
        for nation in Nation::ALL.iter().copied() {
            let table = shipped_holidays().table(nation).unwrap();
            assert_eq!(table.known_from(), NaiveDate::from_ymd_opt(2019, 1, 1));
            assert_eq!(table.known_to(), NaiveDate::from_ymd_opt(2028, 12, 31));
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
