//! How invented cases come in: when, under which policy, about what.

use chrono::{Days, NaiveDate};

use super::dice::Dice;
use super::life::Life;
use crate::calendar::WorkingCalendar;
use crate::case::{Channel, Consent, Handler, Identity, Logged, Tenure};
use crate::policy::StageName;
use crate::store::FoundPolicy;
use crate::word::Word;

/// The policies, and how many cases in ten are under each.
pub(super) const POLICIES: [(u32, &str); 4] =
    [(4, "hos-code-2024"), (3, "wthp-2024"), (2, "wdh-2022"), (1, "wwhc-2021")];

const SERVICES: [(u32, Option<&str>); 9] = [
    (45, Some("repairs")),
    (12, Some("estates")),
    (10, Some("lettings")),
    (9, Some("rents")),
    (8, Some("neighbourhood")),
    (6, Some("leasehold")),
    (4, Some("grounds")),
    (3, Some("allocations")),
    (3, None),
];
const CATEGORIES: [(u32, Option<&str>); 7] = [
    (30, Some("delay")),
    (25, Some("quality-of-work")),
    (15, Some("communication")),
    (10, Some("staff-conduct")),
    (8, Some("policy")),
    (5, Some("charges")),
    (7, None),
];
const TENURES: [(u32, Option<Tenure>); 4] =
    [(78, Some(Tenure::Lcra)), (14, Some(Tenure::Lcho)), (6, Some(Tenure::Other)), (2, None)];
/// Who handles the first stage; the second is handled by others.
const HANDLERS: [&str; 8] = ["J Smith", "P Osei", "L Grant", "M Kaur", "A Reid", "N Hart", "V Cole", "T Bell"];
const SUMMARIES: [&str; 6] = [
    "Invented: nobody came for the repair",
    "Invented: the same leak for the third time",
    "Invented: told two different things",
    "Invented: bins not collected",
    "Invented: noise reports not answered",
    "Invented: a charge not explained",
];
const COMPLAINANTS: [&str; 6] = ["Ada Birch", "Ben Alder", "Cora Elm", "Dev Hazel", "Eve Rowan", "Finn Ash"];

/// When a case was received.
pub(super) fn received(dice: &mut Dice, first: NaiveDate, days: u32) -> NaiveDate {
    let drawn = |dice: &mut Dice| first + Days::new(dice.below(days.max(1)).into());
    let day = drawn(dice);
    // Few write at weekends.
    let weekend = matches!(chrono::Datelike::weekday(&day), chrono::Weekday::Sat | chrono::Weekday::Sun);
    if weekend && dice.in_a_thousand(700) { drawn(dice) } else { day }
}

/// What was logged, and when; some of it is more than its policy takes.
pub(super) fn logged(
    dice: &mut Dice,
    (found, calendar): (&FoundPolicy, &WorkingCalendar),
    received: NaiveDate,
) -> (NaiveDate, Logged) {
    let id = found.policy.id.as_str();
    let wait = dice.weighted(&[(75, 0), (18, 1), (7, 6)]).unwrap_or(0);
    let on = (0..wait).fold(received, |day, _| next_working(calendar, day));
    let stage = match id {
        "wdh-2022" if dice.in_a_thousand(120) => "service-request",
        "wwhc-2021" if dice.in_a_thousand(150) => "stage-2",
        _ if dice.in_a_thousand(5) => "stage-2",
        _ => "stage-1",
    };
    let identity = if dice.in_a_thousand(12) { Identity::Anonymous } else { Identity::Known };
    let spoken_for = dice.in_a_thousand(30);
    let serious = dice.in_a_thousand(15);
    let words = |text: Option<&str>| text.map(str::to_owned);
    let known = dice.weighted(&[(800, None), (180, Some(200)), (20, Some(500))]).flatten();
    let first_known = known.map(|most| received - Days::new(dice.below(most).into()));
    let logged = Logged {
        policy: found.pin(),
        stage: StageName(stage.to_owned()),
        received,
        first_known,
        channel: dice.pick(Channel::ALL),
        service: words(dice.weighted(&SERVICES).flatten()),
        category: words(dice.weighted(&CATEGORIES).flatten()),
        tenure: dice.weighted(&TENURES).flatten(),
        handler: dice.pick(&HANDLERS).map(|name| Handler(name.to_owned())),
        identity,
        consent: spoken_for.then_some(Consent::Given),
        serious,
        summary: words(dice.pick(&SUMMARIES)),
        outcome_sought: None,
        complainant: words(dice.pick(&COMPLAINANTS)).filter(|_| identity == Identity::Known),
        contact: None,
        representative: spoken_for.then(|| "Gwen Holly".to_owned()),
        property: None,
        serious_because: serious.then(|| "Invented: somebody could have been hurt".to_owned()),
    };
    (on, logged)
}

fn next_working(calendar: &WorkingCalendar, day: NaiveDate) -> NaiveDate {
    let mut next = day + Days::new(1);
    while !calendar.is_working_day(next) {
        next = next + Days::new(1);
    }
    next
}

/// Somebody for the second stage.
pub(super) fn senior(life: &mut Life<'_>) -> Option<Handler> {
    life.dice.pick(&["R Shah", "C Munro", "B Stone", "E Frame"]).map(|name| Handler(name.to_owned()))
}
