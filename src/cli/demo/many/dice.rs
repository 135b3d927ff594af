//! Chance that comes out the same every time: `SplitMix64` (Steele, Lea and Flood 2014), which will never change.

/// Dice that always fall the same way from the same seed.
#[derive(Debug, Clone)]
pub(super) struct Dice(u64);

impl Dice {
    /// The dice of one thing among many of a seed.
    pub(super) fn of(seed: u64, number: u64) -> Self {
        let mut dice = Self(seed ^ number.wrapping_mul(0xD1B5_4A32_D192_ED03));
        // Neighbouring numbers part at once.
        dice.next();
        dice
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below `bound`, which is not 0.
    pub(super) fn below(&mut self, bound: u32) -> u32 {
        // The bias of a remainder of 64 bits is far below one case in any store.
        u32::try_from(self.next() % u64::from(bound.max(1))).unwrap_or_default()
    }

    /// A number from `first` to `last`, both included.
    pub(super) fn between(&mut self, first: u32, last: u32) -> u32 {
        first + self.below(last.saturating_sub(first) + 1)
    }

    /// Whether something of so many in a thousand happens.
    pub(super) fn in_a_thousand(&mut self, times: u32) -> bool {
        self.below(1000) < times
    }

    /// One of these.
    pub(super) fn pick<T: Clone>(&mut self, of: &[T]) -> Option<T> {
        let place = self.below(u32::try_from(of.len()).unwrap_or(u32::MAX));
        of.get(usize::try_from(place).unwrap_or_default()).cloned()
    }

    /// One of these, as often as its weight says.
    pub(super) fn weighted<T: Clone>(&mut self, of: &[(u32, T)]) -> Option<T> {
        let mut left = self.below(of.iter().map(|(weight, _)| weight).sum());
        of.iter().find_map(|(weight, value)| match left.checked_sub(*weight) {
            None => Some(value.clone()),
            Some(less) => {
                left = less;
                None
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The published sequence from seed 1234567.
    #[test]
    fn it_is_the_published_generator() {
        let mut dice = Dice(1_234_567);
        assert_eq!(dice.next(), 6_457_827_717_110_365_317);
        assert_eq!(dice.next(), 3_203_168_211_198_807_973);
    }

    #[test]
    fn weights_are_kept() {
        let mut dice = Dice::of(1, 2);
        let drawn: Vec<bool> = (0..1000).filter_map(|_| dice.weighted(&[(9, true), (1, false)])).collect();
        assert_eq!(drawn.len(), 1000);
        assert!((850..950).contains(&drawn.iter().filter(|hit| **hit).count()));
    }
}
