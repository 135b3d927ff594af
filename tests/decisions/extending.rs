//! Putting an answer back.

use plaint::case::{
    AnswerDue, Because, CannotExtend, Case, CaseClosed, Caution, Event, Extended, OutOfOrder, Ruling, StageAnswered,
    extend,
};
use plaint::clock::answer_due;
use plaint::policy::{Agreement, Policy};

use super::events::{answered, closed, extended, extension, logged};
use super::given::{calendar, day, done, given, handler, stage};

/// A Monday; the answer is due on Monday 23 November under wthp-2024 and wdh-2022.
const DAY: &str = "2026-11-09";

fn extending(on: &str, extended: Extended) -> impl FnOnce(&Case, &Policy) -> Ruling<CannotExtend> {
    let on = day(on);
    move |case, policy| {
        let due = answer_due(case, policy, &calendar(policy), &stage("stage-1"), day("2026-11-23"));
        extend(case, due.as_ref(), on, extended)
    }
}

fn open() -> [(&'static str, Event); 1] {
    [(DAY, logged("stage-1", DAY))]
}

fn with_good_reason(extended: Extended) -> Extended {
    Extended { good_reason: Some("The only surveyor is ill".to_owned()), ..extended }
}

fn signposted(extended: Extended) -> Extended {
    Extended { signposted: true, ..extended }
}

#[test]
fn an_answer_may_be_put_back_to_the_cap() {
    let to_the_cap = signposted(extension(DAY, "2026-12-07"));
    let recorded = given("wthp-2024", &open()).when(extending(DAY, to_the_cap.clone())).then_recorded();
    assert_eq!(recorded.event, Event::Extended(to_the_cap));
    assert_eq!(recorded.cautions, []);
    let recorded = given("wthp-2024", &open()).when(extending(DAY, extension(DAY, "2026-12-07"))).then_recorded();
    assert_eq!(recorded.cautions, [Caution::NotSignposted { authority: "2.2".to_owned() }]);
}

#[test]
fn a_soft_cap_is_passed_for_a_good_reason() {
    let past = || signposted(extension(DAY, "2026-12-08"));
    let refused =
        CannotExtend::NeedsGoodReason { to: day("2026-12-08"), cap: day("2026-12-07"), authority: "2.2".to_owned() };
    given("wthp-2024", &open())
        .when(extending(DAY, past()))
        .then_refused(&[refused])
        .but_marked_if_it_happened(&["2.2"]);
    let recorded = given("wthp-2024", &open()).when(extending(DAY, with_good_reason(past()))).then_recorded();
    let Event::Extended(extended) = recorded.event else { unreachable!("an extension is recorded") };
    assert!(extended.past_the_cap);
}

#[test]
fn a_hard_cap_is_never_passed_and_nothing_is_put_back_unapproved() {
    let approved = |to| Extended { approved_by: Some(handler("M Reid")), ..extension(DAY, to) };
    given("wwhc-2021", &open()).when(extending(DAY, approved("2026-11-20"))).then_recorded();
    let unapproved = CannotExtend::NotApproved { by: "an appropriate manager".to_owned(), authority: "104".to_owned() };
    given("wwhc-2021", &open())
        .when(extending(DAY, extension(DAY, "2026-11-20")))
        .then_refused(&[unapproved])
        .but_marked_if_it_happened(&["104"]);
    let past = CannotExtend::PastTheCap {
        to: day("2026-11-23"),
        cap: day("2026-11-20"),
        authority: "104".to_owned(),
        goes_on: Some("106; Part 3 App. 1, FAQ 11".to_owned()),
    };
    given("wwhc-2021", &open())
        .when(extending(DAY, with_good_reason(approved("2026-11-23"))))
        .then_refused(&[past])
        .but_marked_if_it_happened(&["104"]);
}

#[test]
fn a_further_extension_takes_exceptional_circumstances_and_agreement_or_the_ombudsmans_details() {
    let clause = "Customer Relations team";
    let exceptional = || CannotExtend::NeedsExceptionalReason { authority: clause.to_owned() };
    let agreement = || CannotExtend::NeedsAgreement { authority: clause.to_owned() };
    let again = || given("wdh-2022", &[(DAY, logged("stage-1", DAY)), (DAY, extended(DAY, "2026-11-24"))]);
    let further = || extension(DAY, "2026-11-25");

    given("wdh-2022", &open()).when(extending(DAY, further())).then_recorded();
    again()
        .when(extending(DAY, further()))
        .then_refused(&[exceptional(), agreement()])
        .but_marked_if_it_happened(&[clause]);
    again()
        .when(extending(DAY, signposted(further())))
        .then_refused(&[exceptional()])
        .but_marked_if_it_happened(&[clause]);
    again()
        .when(extending(DAY, with_good_reason(further())))
        .then_refused(&[agreement()])
        .but_marked_if_it_happened(&[clause]);
    again().when(extending(DAY, signposted(with_good_reason(further())))).then_recorded();
    let agreed = Extended { agreed: true, ..with_good_reason(further()) };
    again().when(extending(DAY, agreed)).then_recorded();
    // One long first extension is a further one too.
    given("wdh-2022", &open())
        .when(extending(DAY, extension(DAY, "2026-12-08")))
        .then_refused(&[exceptional(), agreement()])
        .but_marked_if_it_happened(&[clause]);
}

#[test]
fn the_complainant_is_told_before_the_deadline_passes() {
    // Acknowledgement due on the 16th, the answer on the 30th.
    let told = |on| signposted(extension(on, "2026-12-07"));
    given("hos-code-2024", &open()).when(extending("2026-11-30", told("2026-11-30"))).then_recorded();
    let late = CannotExtend::ToldTooLate {
        told: day("2026-12-01"),
        current: day("2026-11-30"),
        authority: "6.4, 6.5".to_owned(),
    };
    given("hos-code-2024", &open())
        .when(extending("2026-12-01", told("2026-12-01")))
        .then_refused(&[late])
        .but_marked_if_it_happened(&["6.4, 6.5"]);
}

#[test]
fn the_new_date_is_later_than_the_one_that_holds() {
    let refused = CannotExtend::NotLater { to: day("2026-11-23"), current: day("2026-11-23") };
    given("wthp-2024", &open())
        .when(extending(DAY, signposted(extension(DAY, "2026-11-23"))))
        .then_refused(&[refused])
        .whatever_the_reason();
}

#[test]
fn there_is_nothing_to_put_back_where_there_is_no_time_limit() {
    given("wthp-leaflet", &open())
        .when(extending(DAY, extension(DAY, "2026-12-07")))
        .then_refused(&[CannotExtend::NoLimit { stage: "stage-1".to_owned() }])
        .whatever_the_reason();
}

#[test]
fn a_procedure_that_gives_no_extension_is_named() {
    let due = AnswerDue { current: Some(day("2026-11-23")), cap: None, rule: None, authority: "9.9", goes_on: None };
    given("wthp-2024", &open())
        .when(|case, _| extend(case, Some(&due), day(DAY), extension(DAY, "2026-12-07")))
        .then_refused(&[CannotExtend::NotProvidedFor { authority: "9.9".to_owned() }])
        .but_marked_if_it_happened(&["9.9"]);
}

#[test]
fn an_extension_is_told_after_receipt_by_the_day_it_is_set_and_before_the_new_date() {
    let order = |step, on, earlier, not_before, entry| {
        CannotExtend::Order(OutOfOrder { step, on: day(on), earlier, not_before: day(not_before), entry })
    };
    given("wthp-2024", &open())
        .when(extending(DAY, signposted(extension("2026-11-10", "2026-12-07"))))
        .then_refused(&[order("setting it", DAY, "telling it", "2026-11-10", None)])
        .whatever_the_reason();
    given("wthp-2024", &open())
        .when(extending("2026-12-02", signposted(extension("2026-12-02", "2026-12-01"))))
        .then_refused(&[order("the new date", "2026-12-01", "telling it", "2026-12-02", None)])
        .whatever_the_reason();
    given("wthp-2024", &open())
        .when(extending(DAY, signposted(extension("2026-11-08", "2026-12-07"))))
        .then_refused(&[order("telling it", "2026-11-08", "receipt", DAY, Some(1))])
        .whatever_the_reason();
}

#[test]
fn an_answered_stage_and_a_closed_case_are_not_put_back() {
    let later = || signposted(extension("2026-11-11", "2026-12-07"));
    let answer = StageAnswered { stage: "stage-1".to_owned(), done: done("2026-11-10", 2) };
    given("wthp-2024", &[(DAY, logged("stage-1", DAY)), ("2026-11-10", answered("stage-1"))])
        .when(extending("2026-11-11", later()))
        .then_refused(&[CannotExtend::Answered(answer)])
        .whatever_the_reason();
    given("wthp-2024", &[(DAY, logged("stage-1", DAY)), ("2026-11-10", closed(Because::Withdrawn))])
        .when(extending("2026-11-11", later()))
        .then_refused(&[CannotExtend::Closed(CaseClosed(done("2026-11-10", 2)))])
        .but_marked_if_it_happened(&[]);
}

#[test]
fn more_time_is_agreed_where_the_procedure_says_so() {
    let agreed = Extended { agreed: true, ..signposted(extension(DAY, "2026-12-07")) };
    let needed = |policy: &mut Policy| {
        let extensions = policy.stages[0].limits.iter_mut().filter_map(|limit| limit.extension.as_mut());
        extensions.for_each(|extension| extension.agreement = Agreement::Needed);
    };
    given("wthp-2024", &open()).under(needed).when(extending(DAY, agreed)).then_recorded();
    given("wthp-2024", &open())
        .under(needed)
        .when(extending(DAY, signposted(extension(DAY, "2026-12-07"))))
        .then_refused(&[CannotExtend::NotAgreed { authority: "2.2".to_owned() }])
        .but_marked_if_it_happened(&["2.2"]);
}

/// A duty without a number has no date to be later than, until one was agreed.
#[test]
fn a_date_is_agreed_where_the_procedure_sets_none() {
    let undated = |policy: &mut Policy| {
        let respond = policy.stages[0].limits.iter_mut().find(|limit| limit.clock.0 == "respond").unwrap();
        respond.count.period = None;
    };
    let recorded = given("wthp-2024", &open())
        .under(undated)
        .when(extending(DAY, signposted(extension(DAY, "2026-11-10"))))
        .then_recorded();
    let Event::Extended(extended) = recorded.event else { unreachable!("an extension is recorded") };
    assert!(!extended.past_the_cap);
    let agreed = [(DAY, logged("stage-1", DAY)), (DAY, super::events::extended(DAY, "2026-11-12"))];
    for (to, later) in [("2026-11-12", false), ("2026-11-13", true)] {
        let then = given("wthp-2024", &agreed).under(undated).when(extending(DAY, signposted(extension(DAY, to))));
        if later {
            then.then_recorded();
        } else {
            let current = day("2026-11-12");
            then.then_refused(&[CannotExtend::NotLater { to: day(to), current }]).whatever_the_reason();
        }
    }
}
