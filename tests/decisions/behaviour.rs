//! Warnings about behaviour, and restrictions.

use plaint::case::{Case, Event, Objection, OutOfOrder, Restricted, Ruling, Warned, restrict, warn};
use plaint::policy::{Policy, Requires};

use super::events::{logged, restriction, warning};
use super::given::{Given, day, given, handler, here};

const DAY: &str = "2026-11-16";
const BEFORE: &str = "2026-11-15";

fn open() -> Given {
    given("wdh-2022", &[(DAY, logged("stage-1", DAY))])
}

fn warned() -> Given {
    given("wdh-2022", &[(DAY, logged("stage-1", DAY)), ("2026-11-18", Event::Warned(warning()))])
}

fn order(step: &'static str, on: &str, earlier: &'static str, not_before: &str, entry: Option<u32>) -> Objection {
    Objection::Order(OutOfOrder { step, on: day(on), earlier, not_before: day(not_before), entry })
}

fn warning_so(on: &str, warned: Warned) -> impl Fn(&Case, &Policy) -> Ruling<Objection> {
    let on = day(on);
    move |case, policy| warn(case, here(case, policy), on, warned.clone())
}

fn restricting(on: &str, restricted: Restricted) -> impl Fn(&Case, &Policy) -> Ruling<Objection> {
    let on = day(on);
    move |case, policy| restrict(case, here(case, policy), on, restricted.clone())
}

#[test]
fn a_warning_is_approved() {
    open()
        .asked_for(Requires::ApprovalOfAWarning)
        .without(warning_so(DAY, warning()), "--approved-by NAME")
        .with(warning_so(DAY, Warned { approved_by: Some(handler("M Reid")), ..warning() }));
    open()
        .when(warning_so(BEFORE, warning()))
        .then_refused(&[order("the warning", BEFORE, "receipt", DAY, Some(1))])
        .whatever_the_reason();
    // Whoever was warned can be warned again.
    warned().when(warning_so("2026-11-19", warning())).then_recorded();
}

#[test]
fn a_restriction_takes_a_warning_before_it() {
    let asked = |given: Given| given.asked_for(Requires::WarningBeforeRestriction);
    asked(open()).without(restricting("2026-11-19", restriction()), "plaint warn");
    asked(warned())
        .with(restricting("2026-11-19", restriction()))
        .with(restricting("2026-11-18", restriction()))
        .without(restricting("2026-11-17", restriction()), "plaint warn");
}

#[test]
fn a_restriction_is_approved_and_signposted() {
    warned()
        .asked_for(Requires::ApprovalOfARestriction)
        .without(restricting("2026-11-19", restriction()), "--approved-by NAME")
        .with(restricting("2026-11-19", Restricted { approved_by: Some(handler("M Reid")), ..restriction() }));
    warned()
        .asked_for(Requires::SignpostWithARestriction)
        .without(restricting("2026-11-19", restriction()), "--signposted once they have been told")
        .with(restricting("2026-11-19", Restricted { signposted: true, ..restriction() }));
}

/// Everything that is missing is said at once.
#[test]
fn a_restriction_without_anything_it_takes() {
    use super::given::requirement;
    use plaint::policy::Strength::Refuse;
    let each = [
        Requires::WarningBeforeRestriction,
        Requires::ApprovalOfARestriction,
        Requires::SignpostWithARestriction,
        Requires::ApprovalOfAWarning,
    ];
    open()
        .under(|policy| policy.requirements.extend(each.map(|requires| requirement(requires, Refuse))))
        .when(restricting("2026-11-19", restriction()))
        .then_says(&["the procedure asks for it, clause 9.9"; 3])
        .but_marked_if_it_happened(&["9.9"]);
}

#[test]
fn a_restriction_comes_after_receipt_and_ends_after_it_begins() {
    open()
        .when(restricting(BEFORE, restriction()))
        .then_refused(&[order("the restriction", BEFORE, "receipt", DAY, Some(1))])
        .whatever_the_reason();
    open()
        .when(restricting(DAY, Restricted { until: Some(day(BEFORE)), ..restriction() }))
        .then_refused(&[order("its last day", BEFORE, "the restriction", DAY, None)])
        .whatever_the_reason();
    open().when(restricting(DAY, Restricted { until: Some(day(DAY)), ..restriction() })).then_recorded();
}
