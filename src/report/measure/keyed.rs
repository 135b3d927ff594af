//! Counts under keys of which there are few: stages, duties.

use std::collections::BTreeMap;

use super::{Name, Sum};

/// What is counted under each key. Looking one up takes no key of its own, as a map's would.
#[derive(Debug, Clone)]
pub(super) struct Keyed<K, V>(Vec<(K, V)>);

impl<K, V> Default for Keyed<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord + Clone, V: Default> Keyed<K, V> {
    /// What is counted under a key.
    pub(super) fn at(&mut self, key: &K) -> &mut V {
        let place = self.0.iter().position(|(known, _)| known == key).unwrap_or_else(|| {
            self.0.push((key.clone(), V::default()));
            self.0.len() - 1
        });
        &mut self.0[place].1
    }
}

impl<K: Ord + Clone, V: Sum + Default> Sum for Keyed<K, V> {
    fn add(&mut self, other: Self) {
        for (key, counted) in other.0 {
            self.at(&key).add(counted);
        }
    }
}

impl<K: Ord, V> Keyed<K, V> {
    /// All of it, in order of the keys.
    pub(super) fn in_order(mut self) -> Vec<(K, V)> {
        self.0.sort_by(|(one, _), (other, _)| one.cmp(other));
        self.0
    }
}

impl<K: Ord, V> Keyed<K, BTreeMap<Name, V>> {
    /// A row of each group of each key, in order of both.
    pub(super) fn rows<R>(self, row: impl Fn(&K, Name, V) -> R) -> Vec<R> {
        let keys = self.in_order().into_iter();
        keys.flat_map(|(key, groups)| {
            let each: Vec<R> = groups.into_iter().map(|(group, value)| row(&key, group, value)).collect();
            each
        })
        .collect()
    }
}
