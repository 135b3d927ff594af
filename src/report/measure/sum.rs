//! What was counted in parts, put together: each core counts some of the cases.

use std::collections::{BTreeMap, BTreeSet};

use crate::case::Money;

/// What can be counted in parts.
pub trait Sum {
    /// Counts what the other has counted as well, of cases that come later.
    fn add(&mut self, other: Self);
}

impl Sum for usize {
    fn add(&mut self, other: Self) {
        *self += other;
    }
}

impl Sum for u64 {
    fn add(&mut self, other: Self) {
        *self += other;
    }
}

impl Sum for Money {
    fn add(&mut self, other: Self) {
        *self = *self + other;
    }
}

/// Whether it is so of any.
impl Sum for bool {
    fn add(&mut self, other: Self) {
        *self |= other;
    }
}

impl<A: Sum, B: Sum> Sum for (A, B) {
    fn add(&mut self, other: Self) {
        self.0.add(other.0);
        self.1.add(other.1);
    }
}

impl<S: Sum> Sum for Option<S> {
    fn add(&mut self, other: Self) {
        match (self.as_mut(), other) {
            (Some(counted), Some(other)) => counted.add(other),
            (None, other) => *self = other,
            (Some(_), None) => {}
        }
    }
}

/// One behind the other.
impl<T> Sum for Vec<T> {
    fn add(&mut self, mut other: Self) {
        self.append(&mut other);
    }
}

impl<T: Ord> Sum for BTreeSet<T> {
    fn add(&mut self, mut other: Self) {
        self.append(&mut other);
    }
}

impl<K: Ord, V: Sum + Default> Sum for BTreeMap<K, V> {
    fn add(&mut self, other: Self) {
        for (key, counted) in other {
            // A key that is there stays as it is: a name is shown as it was first met.
            self.entry(key).or_default().add(counted);
        }
    }
}

/// Declares that types are counted field by field; what is behind `not` is the same in all parts, or is reckoned of the
/// counts when all is counted.
macro_rules! sums {
    ($($type:ty { $($field:ident),+ $(; not $($out:ident),+)? })+) => {$(
        impl $crate::report::Sum for $type {
            fn add(&mut self, other: Self) {
                let Self { $($field,)+ $($($out: _,)+)? } = other;
                $($crate::report::Sum::add(&mut self.$field, $field);)+
            }
        }
    )+};
}

pub(in crate::report) use sums;
