//! Where the days of a store begin.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// A time zone of the IANA database, as the program carries it with it: a day never depends on the files of a machine.
#[derive(Debug, Clone)]
pub(in crate::cli) struct Zone(TimeZone);

impl Zone {
    /// The one of that name, exactly as the database writes it.
    pub(in crate::cli) fn named(name: &str) -> Option<Self> {
        let zone = TimeZone::get(name).ok()?;
        // `Factory` is the database's word for a machine whose zone nobody has set.
        (zone.iana_name() == Some(name) && name != "Factory").then_some(Self(zone))
    }

    /// What the clocks of the zone show at that instant.
    pub(in crate::cli) fn local(&self, instant: DateTime<Utc>) -> NaiveDateTime {
        // Only an instant ten thousand years from now has none.
        let offset = Timestamp::from_second(instant.timestamp()).map_or(0, |at| self.0.to_offset(at).seconds());
        instant.naive_utc() + TimeDelta::seconds(offset.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(zone: &str, instant: &str) -> String {
        let instant = DateTime::parse_from_rfc3339(instant).unwrap().with_timezone(&Utc);
        Zone::named(zone).unwrap().local(instant).to_string()
    }

    /// Directive 2000/84/EC, and the Summer Time Order 2002: from one in the morning UTC on the last Sunday of March.
    #[test]
    fn british_summer_time_begins_and_ends_at_one_in_the_morning() {
        assert_eq!(local("Europe/London", "2026-03-29T00:59:59Z"), "2026-03-29 00:59:59");
        assert_eq!(local("Europe/London", "2026-03-29T01:00:00Z"), "2026-03-29 02:00:00");
        assert_eq!(local("Europe/London", "2026-06-30T23:30:00Z"), "2026-07-01 00:30:00");
        assert_eq!(local("Europe/London", "2026-10-25T00:59:59Z"), "2026-10-25 01:59:59");
        assert_eq!(local("Europe/London", "2026-10-25T01:00:00Z"), "2026-10-25 01:00:00");
        assert_eq!(local("Europe/London", "2099-07-01T12:00:00Z"), "2099-07-01 13:00:00");
    }

    #[test]
    fn a_zone_is_named_as_the_database_names_it() {
        assert!(Zone::named("Europe/Belfast").is_some());
        assert!(Zone::named("UTC").is_some());
        assert!(Zone::named("europe/london").is_none());
        assert!(Zone::named("Europe/Londinium").is_none());
        assert!(Zone::named("").is_none());
        assert!(Zone::named("Factory").is_none());
    }
}
