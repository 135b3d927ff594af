//! Numbers, dates, texts, and what holds several of something.

use chrono::{DateTime, Datelike, NaiveDate, Utc};

use super::{Packed, Packer, Unpacker};

impl Packed for u32 {
    fn pack(&self, to: &mut Packer<'_>) {
        to.number(u64::from(*self));
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        from.number()?.try_into().ok()
    }
}

impl Packed for u64 {
    fn pack(&self, to: &mut Packer<'_>) {
        to.number(*self);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        from.number()
    }
}

impl Packed for i64 {
    fn pack(&self, to: &mut Packer<'_>) {
        to.bytes.extend_from_slice(&self.to_le_bytes());
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self::from_le_bytes(from.take(8)?.try_into().ok()?))
    }
}

impl Packed for i32 {
    fn pack(&self, to: &mut Packer<'_>) {
        to.bytes.extend_from_slice(&self.to_le_bytes());
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some(Self::from_le_bytes(from.take(4)?.try_into().ok()?))
    }
}

impl Packed for bool {
    fn pack(&self, to: &mut Packer<'_>) {
        to.bytes.push(u8::from(*self));
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        match from.byte()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}

/// A text, kept once however often it stands.
impl Packed for String {
    fn pack(&self, to: &mut Packer<'_>) {
        to.text(self);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        from.text().map(str::to_owned)
    }
}

/// More than any year has days.
const YEAR: u32 = 512;

/// A date as a number: the year and the day in it, because that is how a date is kept in memory; a count of days would be
/// divided each time.
pub(in crate::store::index) fn number_of_date(date: NaiveDate) -> u32 {
    // A date before the year 1 cannot be in a journal; one that was would not be read back.
    let year = u32::try_from(date.year()).ok();
    year.map_or(u32::MAX, |year| year * YEAR + date.ordinal())
}

/// The date of a number, if it is one of a date.
pub(in crate::store::index) fn date_of_number(number: u32) -> Option<NaiveDate> {
    NaiveDate::from_yo_opt((number / YEAR).try_into().ok()?, number % YEAR)
}

impl Packed for NaiveDate {
    fn pack(&self, to: &mut Packer<'_>) {
        number_of_date(*self).pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        date_of_number(Packed::unpack(from)?)
    }
}

impl Packed for DateTime<Utc> {
    fn pack(&self, to: &mut Packer<'_>) {
        self.timestamp().pack(to);
        self.timestamp_subsec_nanos().pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let seconds = Packed::unpack(from)?;
        Self::from_timestamp(seconds, Packed::unpack(from)?)
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self, to: &mut Packer<'_>) {
        self.is_some().pack(to);
        if let Some(value) = self {
            value.pack(to);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        if bool::unpack(from)? { T::unpack(from).map(Some) } else { Some(None) }
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self, to: &mut Packer<'_>) {
        to.number(self.len() as u64);
        for value in self {
            value.pack(to);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        let count = usize::try_from(from.number()?).ok()?;
        // As much room as most need, and no more: a count that is wrong must not take all the memory there is.
        let mut values = Self::with_capacity(count.min(16));
        for _ in 0..count {
            values.push(T::unpack(from)?);
        }
        Some(values)
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn pack(&self, to: &mut Packer<'_>) {
        self.0.pack(to);
        self.1.pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Option<Self> {
        Some((A::unpack(from)?, B::unpack(from)?))
    }
}
