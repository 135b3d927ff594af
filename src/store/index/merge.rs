//! Putting what was read since into a large file.

use super::brief::BriefRow;
use super::large::NewLarge;
use super::packed::{Packed, Unpacker};
use super::{Index, RowAt};
use crate::case::Case;

impl Index<'_> {
    /// Puts what was read since into a large file of its own.
    pub(super) fn merge(&mut self) {
        if let Some(anew) = self.merged() {
            self.write_large(anew);
        }
    }

    /// Everything of the large file that still stands and everything read since; nothing where the large file is not as it
    /// was written.
    fn merged(&mut self) -> Option<NewLarge> {
        self.read_rows()?;
        let mut found = self.rows_in_brief()?;
        found.sort_by(|(one, _), (other, _)| one.order(other));
        let rows: Vec<RowAt<'_>> = found.iter().map(|(row, _)| *row).collect();
        let cases = self.cases_of(&rows)?;
        let texts = self.large.as_ref()?.texts();
        let mut anew = NewLarge::with(texts.clone());
        for (found, brief) in found {
            match found.recent {
                None => anew.put_packed((*found.row, brief), cases.of(found.row)?),
                Some(packed) => {
                    let row = found.row.with_texts(found.texts, anew.texts())?;
                    let brief = brief.with_texts(found.texts, anew.texts())?;
                    let case = Case::unpack(&mut Unpacker::new(packed, found.texts));
                    anew.put((row, brief), case.as_ref());
                }
            }
        }
        Some(anew)
    }

    /// Every row, those read since in the place of older ones, with its case in brief, in no order, where every row is at hand;
    /// nothing where the large file is not as it was written.
    pub(super) fn rows_in_brief(&self) -> Option<Vec<(RowAt<'_>, BriefRow)>> {
        let (mut found, newer) = (Vec::new(), self.state.newer());
        if let Some(large) = &self.large {
            let (texts, of_large, mut briefs) = (large.texts(), large.briefs(&self.state.large), Vec::new());
            let mut bytes = Vec::new();
            (0..of_large.blocks())
                .try_for_each(|block| of_large.each(block, &mut bytes, |brief| briefs.push(*brief)))?;
            let kept = large.rows().zip(briefs).filter(|(row, _)| newer.lets_stand(row.names(), texts));
            found.extend(kept.map(|(row, brief)| (RowAt { row, texts, recent: None }, brief)));
        }
        found.extend(self.read_since().zip(self.state.recent.values().map(|recent| recent.brief)));
        Some(found)
    }
}
