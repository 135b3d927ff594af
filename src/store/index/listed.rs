//! Every case as a list shows it, most of them without being unpacked.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::Index;
use super::asked::{Asked, Known, Wanted};
use super::brief::BriefRow;
use super::large::Briefs;
use super::name::Name;
use super::packed::{Texts, Words};
use super::row::{case, day};
use super::state::{Newer, Recent};
use crate::case::{Brief, CaseRef, NextDuty};

/// What a list shows of a case, or what it must reckon for that.
#[derive(Debug)]
pub enum Told<'i> {
    /// What is known of it whatever day it is.
    Brief {
        /// The case in brief.
        brief: Brief<'i>,
        /// The duty that is due next.
        next: Option<NextDuty<&'i str>>,
        /// Whether every word in these is harmless.
        harmless: bool,
    },
    /// What is due next must be reckoned, or its journal asked.
    Known(Known),
}

/// Every case, in order of year and number.
pub struct Listed<'i> {
    /// Those of the large file.
    briefs: Briefs<'i>,
    texts: &'i Texts,
    words: Words<'i>,
    newer: Newer<'i>,
    /// Those read since.
    recent: Vec<(&'i CaseRef, &'i Recent)>,
    recent_texts: &'i Texts,
    recent_words: Words<'i>,
    /// Those that must be reckoned or asked, and at which place each is.
    untold: Asked<'i>,
    places: HashMap<CaseRef, usize>,
}

impl Index<'_> {
    /// Whether what was kept of each case in brief holds as at that day: before the last entry it may have been otherwise.
    pub fn lists_as_at(&self, as_at: NaiveDate) -> bool {
        day(Some(as_at)) >= self.state.newest
    }

    /// Every case as a list shows it as at such a day; nothing where the index is not as it was written. Then it is
    /// removed, and the next run makes it again.
    pub fn listed(&mut self, as_at: NaiveDate) -> Option<Listed<'_>> {
        let (store, at) = (self.store, self.at);
        let listed = self.list(as_at);
        if listed.is_none() {
            store.forget_index(at);
        }
        listed
    }

    fn list(&mut self, as_at: NaiveDate) -> Option<Listed<'_>> {
        self.have(Wanted::Untold, as_at)?;
        let untold = self.answer(Wanted::Untold, as_at)?;
        let (large, recent) = (self.large.as_ref()?, &self.state.recent);
        // Some of it will have been given before the last is read.
        let briefs = large.briefs(&self.state.large);
        briefs.are_whole().then_some(())?;
        let places = untold.references().enumerate().map(|(place, case)| Some((case?, place)));
        Some(Listed {
            briefs,
            texts: large.texts(),
            words: Words::of(large.texts()),
            newer: self.state.newer(),
            recent: recent.iter().collect(),
            recent_texts: &self.state.texts,
            recent_words: Words::of(&self.state.texts),
            places: places.collect::<Option<_>>()?,
            untold,
        })
    }
}

impl Listed<'_> {
    /// In how many parts they are told: each can be by another core.
    pub fn parts(&self) -> usize {
        self.briefs.blocks().max(1)
    }

    /// Tells each case of a part, in order, under its reference, until one is not taken; nothing where the index is not as it
    /// was written. The part is read into the place of `bytes`.
    pub fn each<E>(
        &self,
        part: usize,
        bytes: &mut Vec<u8>,
        mut take: impl FnMut(&str, Told<'_>) -> Result<(), E>,
    ) -> Option<Result<(), E>> {
        let mut recent = self.recent_of(part)?.iter().map(|(case, since)| (*case, &since.brief)).peekable();
        let mut name = Name::default();
        let mut told = Some(Ok(()));
        let mut tell = |brief: &BriefRow, recent: bool| {
            if let Some(Ok(())) = told {
                told = self.told(brief, recent).and_then(|(texts, known)| {
                    let case = name.reference(brief.names(), recent, texts)?;
                    Some(take(case, known))
                });
            }
        };
        let of_large = |row: &BriefRow| {
            while let Some((_, since)) = recent.next_if(|(case, _)| self.comes_before(case, row)) {
                tell(since, true);
            }
            if self.newer.lets_stand(row.names(), self.texts) {
                tell(row, false);
            }
        };
        if part < self.briefs.blocks() {
            self.briefs.each(part, bytes, of_large)?;
        }
        recent.for_each(|(_, since)| tell(since, true));
        told
    }

    /// What is told of a case, and the texts that it goes by.
    #[inline]
    fn told(&self, brief: &BriefRow, recent: bool) -> Option<(&Texts, Told<'_>)> {
        let (texts, words) = if recent { (self.recent_texts, &self.recent_words) } else { (self.texts, &self.words) };
        if brief.tells() {
            return Some((texts, brief.told(words)?));
        }
        let place = *self.places.get(&case(texts, brief.names())?)?;
        Some((texts, Told::Known(self.untold.known(place)?)))
    }

    fn comes_before(&self, reference: &CaseRef, row: &BriefRow) -> bool {
        let numbers = (reference.year(), reference.number()).cmp(&(row.year, row.number));
        numbers.then_with(|| Some(reference.prefix()).cmp(&self.texts.text(row.prefix))).is_lt()
    }

    /// Those read since that stand among the rows of a part: those before the first of the next, and not among the part before.
    fn recent_of(&self, part: usize) -> Option<&[(&CaseRef, &Recent)]> {
        if self.recent.is_empty() {
            return Some(&[]);
        }
        let begins = |block: usize| match self.briefs.first(block) {
            Some(row) => self.recent.partition_point(|(case, _)| self.comes_before(case, &row)),
            None => self.recent.len(),
        };
        let first = if part == 0 { 0 } else { begins(part) };
        self.recent.get(first..begins(part + 1))
    }
}
