//! How much of a limited width each column of a table gets.
//!
//! Words are worth keeping whole before phrases are, and a date or a standing before a phrase.

/// What a column asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Wish {
    /// The width below which a word would be cut.
    pub(super) least: usize,
    /// The width at which nothing wraps.
    pub(super) whole: usize,
    /// Who is served first.
    pub(super) rank: Rank,
}

/// Who is served first with what is left after every column has its least.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Rank {
    /// Dates, numbers and standings: hard to read in pieces, so whole or not at all.
    First,
    /// Phrases, which share the rest.
    Second,
}

/// Shares `room` among the columns, or nothing when even the least does not fit.
pub(super) fn share(wishes: &[Wish], room: usize) -> Option<Vec<usize>> {
    let mut widths: Vec<usize> = wishes.iter().map(|wish| wish.least).collect();
    let mut left = room.checked_sub(widths.iter().sum())?;
    for (width, wish) in widths.iter_mut().zip(wishes) {
        let more = wish.whole.saturating_sub(*width);
        if wish.rank == Rank::First && more <= left {
            *width += more;
            left -= more;
        }
    }
    share_evenly(&mut widths, wishes, left);
    Some(widths)
}

/// One at a time to each column that is still short, so that no phrase starves another.
fn share_evenly(widths: &mut [usize], wishes: &[Wish], mut left: usize) {
    loop {
        let before = left;
        for (width, wish) in widths.iter_mut().zip(wishes) {
            if left > 0 && *width < wish.whole {
                *width += 1;
                left -= 1;
            }
        }
        if left == before {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(least: usize, whole: usize) -> Wish {
        Wish { least, whole, rank: Rank::First }
    }

    fn second(least: usize, whole: usize) -> Wish {
        Wish { least, whole, rank: Rank::Second }
    }

    #[test]
    fn with_room_everything_is_whole() {
        let wishes = [second(3, 20), first(4, 14)];
        assert_eq!(share(&wishes, 34), Some(vec![20, 14]));
        assert_eq!(share(&wishes, 100), Some(vec![20, 14]));
    }

    #[test]
    fn phrases_give_way_first_and_share_what_is_left() {
        let wishes = [second(3, 20), first(4, 14), second(3, 9)];
        assert_eq!(share(&wishes, 28), Some(vec![7, 14, 7]));
        assert_eq!(share(&wishes, 35), Some(vec![12, 14, 9]));
    }

    #[test]
    fn what_cannot_be_whole_does_not_take_the_room_of_what_can() {
        let wishes = [first(4, 14), first(4, 9)];
        assert_eq!(share(&wishes, 13), Some(vec![4, 9]));
    }

    #[test]
    fn too_little_room_is_nobodys() {
        assert_eq!(share(&[second(3, 20), first(4, 14)], 6), None);
        assert_eq!(share(&[], 0), Some(vec![]));
    }
}
