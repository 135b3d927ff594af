//! What a list shows of a case, kept so that the case need not be unpacked for it.

use super::listed::Told;
use super::packed::{Numbers, Texts, Words, date_of_number, number_of_date};
use super::row::{Stands, next};
use crate::case::{Brief, Case, CaseRef, Next, NextDuty, Outlook, Status};

/// No text.
const NONE: u32 = u32::MAX;

/// A case in brief in the index, as many bytes as any other. The texts are numbers of theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BriefRow {
    pub(super) year: i32,
    pub(super) number: u32,
    pub(super) prefix: u32,
    pub(super) stands: Stands,
    /// Whether every word of it can stand in any format as it is.
    harmless: bool,
    policy: u32,
    stage: u32,
    handler: u32,
    service: u32,
    category: u32,
    /// A date by its number.
    received: u32,
    overrides: u32,
    due: Due,
    /// The clock that is due next.
    clock: u32,
    /// The date of it, by its number.
    on: u32,
}

/// What is known of the duty that is due next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Due {
    Nothing,
    Certain,
    Provisional,
    /// It must be reckoned each time.
    Moves,
}

impl BriefRow {
    /// How many bytes each takes.
    pub(super) const BYTES: usize = 4 * 12 + 3;

    /// Of a case that can be unpacked.
    pub(super) fn of(case: &Case, outlook: &Outlook, texts: &mut dyn Numbers) -> Self {
        let brief = case.brief();
        let (due, clock, on) = match &outlook.next {
            Next::Nothing => (Due::Nothing, NONE, NONE),
            Next::Moves => (Due::Moves, NONE, NONE),
            Next::Duty(duty) => {
                let due = if duty.provisional { Due::Provisional } else { Due::Certain };
                (due, texts.number(&duty.clock), number_of_date(duty.due))
            }
        };
        let mut number = |text: Option<&str>| text.map_or(NONE, |text| texts.number(text));
        Self {
            stands: Stands::of(brief.status),
            harmless: brief.is_harmless() && outlook.next.is_harmless(),
            policy: number(Some(brief.policy)),
            stage: number(brief.stage),
            handler: number(brief.handler),
            service: number(brief.service),
            category: number(brief.category),
            received: number_of_date(brief.received),
            overrides: brief.overrides,
            due,
            clock,
            on,
            ..Self::unsettled(&case.reference, texts)
        }
    }

    /// Of a case whose journal must be asked.
    pub(super) fn unsettled(case: &CaseRef, texts: &mut dyn Numbers) -> Self {
        Self {
            year: case.year(),
            number: case.number(),
            prefix: texts.number(case.prefix()),
            stands: Stands::Unsettled,
            harmless: false,
            policy: NONE,
            stage: NONE,
            handler: NONE,
            service: NONE,
            category: NONE,
            received: NONE,
            overrides: 0,
            due: Due::Nothing,
            clock: NONE,
            on: NONE,
        }
    }

    /// What names its case: the year, the number and the number of the prefix.
    pub(super) fn names(&self) -> (i32, u32, u32) {
        (self.year, self.number, self.prefix)
    }

    /// Whether it says the same as the case does, which is in brief, too.
    pub(super) fn says(&self, of_case: &Brief<'_>, texts: &Texts) -> bool {
        let text = |number: u32| if number == NONE { None } else { texts.text(number) };
        let received = date_of_number(self.received);
        let of_row = (Stands::of(of_case.status), text(self.policy), text(self.stage), received, self.overrides);
        let words = [self.handler, self.service, self.category].map(text);
        of_row == (self.stands, Some(of_case.policy), of_case.stage, Some(of_case.received), of_case.overrides)
            && words == [of_case.handler, of_case.service, of_case.category]
    }

    /// Whether a list can show it as it stands here.
    #[inline]
    pub(super) fn tells(&self) -> bool {
        self.stands != Stands::Unsettled && self.due != Due::Moves
    }

    /// The case in brief, and what is due next in it; nothing where that is not here.
    #[inline]
    pub(super) fn told<'t>(&self, words: &Words<'t>) -> Option<Told<'t>> {
        let text = |number: u32| if number == NONE { Some(None) } else { words.word(number).map(Some) };
        let status = match self.stands {
            Stands::Unsettled => return None,
            Stands::Open => Status::Open,
            Stands::Answered => Status::Answered,
            Stands::Closed => Status::Closed,
        };
        let brief = Brief {
            policy: words.word(self.policy)?,
            stage: text(self.stage)?,
            status,
            received: date_of_number(self.received)?,
            handler: text(self.handler)?,
            service: text(self.service)?,
            category: text(self.category)?,
            overrides: self.overrides,
        };
        let duty = |provisional| {
            let due = date_of_number(self.on)?;
            Some(NextDuty { clock: words.word(self.clock)?, due, provisional })
        };
        let next = match self.due {
            Due::Nothing => None,
            Due::Certain => Some(duty(false)?),
            Due::Provisional => Some(duty(true)?),
            Due::Moves => return None,
        };
        Some(Told::Brief { brief, next, harmless: self.harmless })
    }

    /// The same with texts that stand under other numbers elsewhere.
    pub(super) fn with_texts(&self, from: &Texts, to: &mut Texts) -> Option<Self> {
        let mut other = |number: u32| match number {
            NONE => Some(NONE),
            number => from.text(number).map(|text| to.number(text)),
        };
        Some(Self {
            prefix: other(self.prefix)?,
            policy: other(self.policy)?,
            stage: other(self.stage)?,
            handler: other(self.handler)?,
            service: other(self.service)?,
            category: other(self.category)?,
            clock: other(self.clock)?,
            ..*self
        })
    }

    pub(super) fn put(&self, to: &mut Vec<u8>) {
        let due: u8 = match self.due {
            Due::Nothing => 0,
            Due::Certain => 1,
            Due::Provisional => 2,
            Due::Moves => 3,
        };
        to.extend_from_slice(&[self.stands.byte(), due, u8::from(self.harmless)]);
        to.extend_from_slice(&self.year.to_le_bytes());
        let texts = [self.prefix, self.policy, self.stage, self.handler, self.service, self.category, self.clock];
        for number in [self.number, self.received, self.on, self.overrides].into_iter().chain(texts) {
            to.extend_from_slice(&number.to_le_bytes());
        }
    }

    #[inline]
    pub(super) fn get(bytes: &[u8; Self::BYTES]) -> Option<Self> {
        let left = &mut bytes.as_slice();
        let [stands, due, harmless] = next(left)?;
        let due = match due {
            0 => Due::Nothing,
            1 => Due::Certain,
            2 => Due::Provisional,
            3 => Due::Moves,
            _ => return None,
        };
        let year = i32::from_le_bytes(next(left)?);
        let mut number = || Some(u32::from_le_bytes(next(left)?));
        Some(Self {
            year,
            stands: Stands::of_byte(stands)?,
            harmless: harmless != 0,
            due,
            number: number()?,
            received: number()?,
            on: number()?,
            overrides: number()?,
            prefix: number()?,
            policy: number()?,
            stage: number()?,
            handler: number()?,
            service: number()?,
            category: number()?,
            clock: number()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::case::{PolicyPin, StageRecord};
    use crate::policy::StageName;

    fn case() -> Case {
        let pin = PolicyPin { id: "ours".to_owned(), edition: "1".to_owned(), digest: String::new() };
        let received = "2026-11-02".parse().unwrap();
        let record = StageRecord::entered(StageName("stage-1".to_owned()), 1, received, None);
        let mut case = Case::new("WT-2026-0012".parse().unwrap(), pin, record);
        case.service = Some("repairs".to_owned());
        case.overrides = 3;
        case
    }

    fn outlook(next: Next) -> Outlook {
        Outlook { owes_from: None, next, begins: NaiveDate::MIN, over_by: None }
    }

    fn duty(clock: &str, provisional: bool) -> Next {
        Next::Duty(NextDuty { clock: clock.to_owned(), due: "2026-11-16".parse().unwrap(), provisional })
    }

    #[test]
    fn what_is_put_is_got_whatever_its_texts_are_numbered() {
        let case = case();
        for next in [Next::Nothing, Next::Moves, duty("respond", false), duty("a \"clock\"", true)] {
            let (mut texts, mut others) = (Texts::default(), Texts::default());
            others.number("before");
            let row = BriefRow::of(&case, &outlook(next.clone()), &mut texts);
            let mut bytes = Vec::new();
            row.put(&mut bytes);
            assert_eq!(bytes.first_chunk().and_then(BriefRow::get), Some(row));
            let elsewhere = row.with_texts(&texts, &mut others).unwrap();
            for (row, texts) in [(row, &texts), (elsewhere, &others)] {
                assert!(row.says(&case.brief(), texts));
                let told = row.told(&Words::of(texts));
                let Some(Told::Brief { brief, next: told, harmless }) = told else {
                    assert_eq!(next, Next::Moves);
                    assert!(!row.tells());
                    continue;
                };
                assert_eq!(brief, case.brief());
                assert_eq!(harmless, next != duty("a \"clock\"", true));
                let told = told.map(|NextDuty { clock, due, provisional }| NextDuty {
                    clock: clock.to_owned(),
                    due,
                    provisional,
                });
                assert_eq!(told.map_or(Next::Nothing, Next::Duty), next);
            }
        }
    }

    #[test]
    fn it_says_otherwise_where_anything_of_the_case_is_otherwise() {
        let mut texts = Texts::default();
        let row = BriefRow::of(&case(), &outlook(Next::Nothing), &mut texts);
        let changes: [fn(&mut Case); 4] = [
            |case| case.service = None,
            |case| case.category = Some("noise".to_owned()),
            |case| case.overrides = 2,
            |case| case.received = "2026-11-03".parse().unwrap(),
        ];
        for change in changes {
            let mut case = case();
            change(&mut case);
            assert!(!row.says(&case.brief(), &texts), "{:?}", case.brief());
        }
    }

    #[test]
    fn of_an_unsettled_case_nothing_is_told() {
        let mut texts = Texts::default();
        let row = BriefRow::unsettled(&case().reference, &mut texts);
        assert!(!row.tells() && row.told(&Words::of(&texts)).is_none());
    }
}
