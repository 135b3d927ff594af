//! Parts that are made on every core, and given one after the other.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Gives a part, of which nothing is left in it: it is filled again.
pub(super) type Give<'g, T> = &'g mut (dyn FnMut(&mut T) -> anyhow::Result<()> + Send);

/// Parts in the making.
pub(super) struct InOrder<'g, T> {
    parts: usize,
    /// The next that is to be made.
    next: AtomicUsize,
    /// Made, and waiting for those before them.
    waiting: Mutex<BTreeMap<usize, T>>,
    /// To be filled again.
    spare: Mutex<Vec<T>>,
    giver: Mutex<Giver<'g, T>>,
}

struct Giver<'g, T> {
    give: Give<'g, T>,
    /// How many were given.
    given: usize,
}

impl<'g, T: Send> InOrder<'g, T> {
    /// So many parts, of which none is made.
    pub(super) fn new(parts: usize, give: Give<'g, T>) -> Self {
        let giver = Mutex::new(Giver { give, given: 0 });
        Self { parts, next: AtomicUsize::new(0), waiting: Mutex::default(), spare: Mutex::default(), giver }
    }

    /// Makes each part, in what was given or in what `begin` begins with, and gives those that are next. Those behind one that
    /// cannot be made wait for it.
    ///
    /// # Errors
    /// The first of `give`, after which no more are made.
    pub(super) fn make(
        &self,
        begin: impl Fn() -> T + Sync,
        make: impl Fn(usize, T) -> Option<T> + Sync,
    ) -> anyhow::Result<()> {
        let work = || {
            loop {
                let part = self.next.fetch_add(1, Ordering::Relaxed);
                if part >= self.parts {
                    return anyhow::Ok(());
                }
                let spare = held(&self.spare).pop();
                if let Some(made) = make(part, spare.unwrap_or_else(&begin)) {
                    self.put(part, made);
                }
                // One core gives, and the others go on.
                if let Ok(mut giver) = self.giver.try_lock() {
                    self.give(&mut giver).inspect_err(|_| self.next.store(self.parts, Ordering::Relaxed))?;
                }
            }
        };
        // The only one is made sooner than another core is woken.
        if self.parts == 1 { work() } else { rayon::broadcast(|_| work()).into_iter().collect() }
    }

    /// The part for which the others wait, when all that can be given are; nothing when each was.
    ///
    /// # Errors
    /// Those of `give`.
    pub(super) fn missing(&self) -> anyhow::Result<Option<usize>> {
        let mut giver = held(&self.giver);
        self.give(&mut giver)?;
        Ok(Some(giver.given).filter(|given| *given < self.parts))
    }

    /// Puts a part to those that wait.
    pub(super) fn put(&self, part: usize, made: T) {
        held(&self.waiting).insert(part, made);
    }

    fn give(&self, giver: &mut Giver<'_, T>) -> anyhow::Result<()> {
        let next = |given: usize| held(&self.waiting).remove(&given);
        while let Some(mut part) = next(giver.given) {
            (giver.give)(&mut part)?;
            giver.given += 1;
            held(&self.spare).push(part);
        }
        Ok(())
    }
}

/// Nothing that is half done can be left of what is held.
fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use anyhow::bail;

    use super::*;

    #[test]
    fn parts_are_given_in_order_whoever_made_them() {
        let mut given = Vec::new();
        let give: Give<'_, Vec<usize>> = &mut |part| {
            given.append(part);
            Ok(())
        };
        let parts = InOrder::new(100, give);
        let make = |part: usize, mut made: Vec<usize>| {
            assert!(made.is_empty());
            made.push(part);
            (part % 7 != 3).then_some(made)
        };
        parts.make(Vec::new, make).unwrap();
        while let Some(part) = parts.missing().unwrap() {
            parts.put(part, vec![part]);
        }
        drop(parts);
        assert_eq!(given, (0..100).collect::<Vec<_>>());
    }

    #[test]
    fn what_cannot_be_given_ends_it() {
        let count = AtomicUsize::new(0);
        let give: Give<'_, ()> = &mut |()| bail!("nobody takes it");
        let parts = InOrder::new(1_000_000, give);
        let make = |_, ()| {
            count.fetch_add(1, Ordering::Relaxed);
            Some(())
        };
        assert!(parts.make(|| (), make).is_err());
        drop(parts);
        assert!(count.into_inner() < 1_000_000);
    }
}
