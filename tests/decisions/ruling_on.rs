//! Every step put to its decision with the dates that the decision needs.

use plaint::case::{
    AnyRefusal, Because, Case, Caution, Contacted, Direction, Escalated, Event, Extended, Paused, Purpose,
    RemedyAnswer, RemedyAnswered, Ruling,
};
use plaint::clock::Before;
use plaint::policy::{ClockName, Policy};

use super::events::{answer, answered, closed, complaint, declining, escalated, extension, logged, reopening, request};
use super::given::{Given, calendar, day, given, stage};

const DAY: &str = "2026-10-12";
const ANSWERED: &str = "2026-10-26";

fn ruled(on: &str, event: Event) -> impl FnOnce(&Case, &Policy) -> Ruling<AnyRefusal> {
    let on = day(on);
    move |case, policy| Before { case, policy, calendar: &calendar(policy) }.rule_on(on, event)
}

/// What is said against a step on that day.
#[track_caller]
fn says(given: Given, on: &str, event: Event) -> Vec<String> {
    let mut says = Vec::new();
    given.when(|case, policy| {
        let ruling = ruled(on, event)(case, policy);
        says.extend(ruling.breaches.iter().map(ToString::to_string));
        ruling
    });
    says
}

fn answered_case(policy: &str) -> Given {
    given(policy, &[(DAY, logged("stage-1", DAY)), (ANSWERED, answered("stage-1"))])
}

/// The window of wthp-2024 ends on Monday 9 November.
#[test]
fn the_window_for_the_next_stage_is_brought() {
    let [asked, late] = ["2026-11-09", "2026-11-10"];
    let none: [&str; 0] = [];
    assert_eq!(says(answered_case("wthp-2024"), late, escalated(asked)), none);
    let passed = "asked on Tue 10 Nov 2026, after the window that ended on Mon 9 Nov 2026, clause 2.6, 3.1";
    assert_eq!(says(answered_case("wthp-2024"), late, escalated(late)), [passed]);
    let declined = |requested| Event::EscalationDeclined(declining(requested, "late"));
    assert_eq!(says(answered_case("wthp-2024"), late, declined(late)), none);
    let not_late = says(answered_case("wthp-2024"), late, declined(asked));
    assert!(matches!(&not_late[..], [says] if says.starts_with("there is no ground late: ")), "{not_late:?}");
    assert_eq!(says(answered_case("wthp-2024"), late, closed(Because::Lapsed)), none);
    let open = "the complainant may ask for the next stage until Mon 9 Nov 2026, clause 2.6, 3.1";
    assert_eq!(says(answered_case("wthp-2024"), asked, closed(Because::Lapsed)), [open]);
}

/// Ten working days from the logging, and ten more: Monday 9 November.
#[test]
fn the_date_of_the_answer_and_its_cap_are_brought() {
    let open = || given("wthp-2024", &[(DAY, logged("stage-1", DAY))]);
    let to = |date| Event::Extended(Extended { signposted: true, ..extension(DAY, date) });
    let none: [&str; 0] = [];
    assert_eq!(says(open(), DAY, to("2026-11-09")), none);
    let past = "Tue 10 Nov 2026 is past Mon 9 Nov 2026, the furthest it may go without good reason, clause 2.2";
    assert_eq!(says(open(), DAY, to("2026-11-10")), [past]);
    let not_later = "Mon 26 Oct 2026 is not later than Mon 26 Oct 2026, when the answer is due already";
    assert_eq!(says(open(), DAY, to("2026-10-26")), [not_later]);
}

#[test]
fn the_last_day_to_complain_is_brought() {
    let mut logged = complaint("stage-1", DAY);
    for (known, cautions) in [("2026-04-12", 0), ("2026-04-11", 1)] {
        logged.first_known = Some(day(known));
        let event = Event::Logged(Box::new(logged.clone()));
        let ruling = |case: &Case, policy: &Policy| {
            let ruling = ruled(DAY, event)(case, policy);
            assert!(ruling.breaches.is_empty());
            let late = |caution: &&Caution| matches!(caution, Caution::ComplainedLate { .. });
            assert_eq!(ruling.cautions.iter().filter(late).count(), cautions, "{known}");
            ruling
        };
        given("wdh-2022", &[(DAY, super::events::logged("stage-1", DAY))]).when(ruling);
    }
}

/// A remedy offered with the answer of wdh-2022 is to be taken within eight weeks.
#[test]
fn the_time_to_take_an_offer_is_brought() {
    let offering = Event::Answered(plaint::case::Answered { remedies_offered: 1, ..answer("stage-1") });
    let accepted = Event::RemedyAnswered(RemedyAnswered { number: 1, answer: RemedyAnswer::Accepted });
    for (on, passed) in [("2026-12-21", false), ("2026-12-22", true)] {
        given("wdh-2022", &[(DAY, logged("stage-1", DAY)), (ANSWERED, offering.clone())])
            .under(|policy| {
                let limit = policy.stages.iter().flat_map(|stage| &stage.limits);
                assert!(limit.into_iter().any(|limit| limit.clock.0 == ClockName::ACCEPT_REMEDY));
            })
            .when(|case, policy| {
                let ruling = ruled(on, accepted.clone())(case, policy);
                assert!(ruling.breaches.is_empty());
                let has_passed = matches!(&ruling.cautions[..], [Caution::OfferPassed { .. }]);
                assert_eq!(has_passed, passed, "{on}: {:?}", ruling.cautions);
                ruling
            });
    }
}

/// Ruled on at the stage it names, which the case has come to.
#[test]
fn a_step_names_a_stage_that_the_case_has_come_to() {
    let paused = |at: &str| Event::Paused(Paused { stage: stage(at), ground: "fees".to_owned(), reason: None });
    for at in ["informal", "stage-2"] {
        let said = says(answered_case("wthp-2024"), "2026-10-27", paused(at));
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(said[0].starts_with(&format!("there is no stage of this case {at}: ")), "{said:?}");
    }
    let history =
        [(DAY, logged("stage-1", DAY)), (ANSWERED, answered("stage-1")), ("2026-10-27", escalated("2026-10-27"))];
    let gone_on = || given("wthp-2024", &history);
    let contacted = |at: &str| {
        let stage = stage(at);
        let (direction, purpose) = (Direction::Out, Purpose::Contact);
        Event::Contacted(Contacted { stage, channel: None, direction, purpose, said: None })
    };
    for at in ["stage-1", "stage-2"] {
        assert_eq!(says(gone_on(), "2026-10-28", contacted(at)).len(), 0, "{at}");
    }
    let again = Event::Escalated(Escalated { from: stage("stage-2"), ..request("2026-10-28") });
    let said = says(gone_on(), "2026-10-28", again);
    assert_eq!(said, ["stage-2 is the last stage: next is the Housing Ombudsman"]);
}

/// A case goes on, or back, or is opened, at a stage where it need not have been.
#[test]
fn a_step_leads_to_a_stage_of_the_policy() {
    let declined = Event::EscalationDeclined(declining("2026-10-27", "late"));
    let history = [(DAY, logged("stage-1", DAY)), (ANSWERED, answered("stage-1")), ("2026-10-27", declined)];
    let reopened = Event::Reopened(reopening("stage-2"));
    assert_eq!(says(given("wthp-2024", &history), "2026-10-28", reopened).len(), 0);
    assert_eq!(says(answered_case("wthp-2024"), "2026-10-28", escalated("2026-10-28")).len(), 0);
}
