//! Who speaks for the complainant, who complains together, what makes it a particular case, who may not handle it.

use plaint::case::{
    Because, CannotEscalate, CannotLog, Case, CaseClosed, CauseFound, ConflictDeclared, Consent, ConsentRecorded,
    Escalated, Event, Flag, Flagged, GroupNamed, Logged, Objection, OutOfOrder, RegulatorNotified, Reopened, Ruling,
    StaffMatter, StaffTold, allocate, escalate, flag, name_group, receive, record_consent, reopen, take_note,
    tell_staff,
};
use plaint::policy::{Policy, Requires, Strength};

use super::events::{allocation, answered, closed, complaint, escalated, logged, reopening, request, telling};
use super::given::{
    CLAUSE, Given, Then, asks, at, day, done, given, handler, here, requirement, stage, stage_of, when,
};

const DAY: &str = "2026-11-16";
const BEFORE: &str = "2026-11-15";

fn open() -> Given {
    given("wthp-2024", &[(DAY, logged("stage-1", DAY))])
}

fn withdrawn() -> Given {
    given("wthp-2024", &[(DAY, logged("stage-1", DAY)), ("2026-11-17", closed(Because::Withdrawn))])
}

fn before_receipt(step: &'static str) -> Objection {
    Objection::Order(OutOfOrder { step, on: day(BEFORE), earlier: "receipt", not_before: day(DAY), entry: Some(1) })
}

fn was_closed() -> Objection {
    Objection::Closed(CaseClosed(done("2026-11-17", 2)))
}

fn consenting(on: &str, representative: Option<&str>) -> impl Fn(&Case, &Policy) -> Ruling<Objection> {
    let on = day(on);
    let recorded = ConsentRecorded { consent: Consent::Given, representative: representative.map(str::to_owned) };
    move |case, policy| record_consent(case, here(case, policy), on, recorded.clone())
}

#[test]
fn consent_is_to_somebody() {
    let nobody = "no representative is on record: give --representative NAME".to_owned();
    open().when(consenting(DAY, None)).then_refused(&[Objection::NotYet(nobody)]).whatever_the_reason();
    let recorded = open().when(consenting(DAY, Some("B Okafor"))).then_recorded();
    let expected = ConsentRecorded { consent: Consent::Given, representative: Some("B Okafor".to_owned()) };
    assert_eq!(recorded.event, Event::ConsentRecorded(expected));
    let mut logged = complaint("stage-1", DAY);
    logged.representative = Some("B Okafor".to_owned());
    given("wthp-2024", &[(DAY, Event::Logged(Box::new(logged)))]).when(consenting(DAY, None)).then_recorded();
}

#[test]
fn consent_comes_after_receipt_and_before_the_closing() {
    let to = Some("B Okafor");
    open().when(consenting(BEFORE, to)).then_refused(&[before_receipt("consent")]).whatever_the_reason();
    withdrawn().when(consenting("2026-11-18", to)).then_refused(&[was_closed()]).but_marked_if_it_happened(&[]);
    // What happened before the closing and is found late goes on record.
    withdrawn().when(consenting(DAY, to)).then_recorded();
}

fn grouping(on: &str, nominee: Option<&str>) -> impl Fn(&Case, &Policy) -> Ruling<Objection> {
    let on = day(on);
    let named = GroupNamed { members: Some(12), nominee: nominee.map(str::to_owned) };
    move |case, policy| name_group(case, here(case, policy), on, named.clone())
}

#[test]
fn a_group_names_one_person_where_the_procedure_asks() {
    open()
        .asked_for(Requires::NomineeForAGroup)
        .without(grouping(DAY, None), "--nominee NAME")
        .with(grouping(DAY, Some("E Lewis")));
    open().when(grouping(BEFORE, None)).then_refused(&[before_receipt("the group")]).whatever_the_reason();
    withdrawn().when(grouping("2026-11-18", None)).then_refused(&[was_closed()]).but_marked_if_it_happened(&[]);
    let nobody = GroupNamed { members: Some(0), nominee: None };
    let words = "a group has members: leave the number out where it is not known".to_owned();
    open()
        .when(move |case, policy| name_group(case, here(case, policy), day(DAY), nobody.clone()))
        .then_refused(&[Objection::NotYet(words)])
        .whatever_the_reason();
}

/// Also where a correction names them afterwards.
#[test]
fn whoever_speaks_for_somebody_needs_their_word_for_it() {
    let logged = |consent| Logged { representative: Some("R Vale".to_owned()), consent, ..complaint("stage-1", DAY) };
    for (given, recorded) in [(None, Consent::Awaited), (Some(Consent::Given), Consent::Given)] {
        let received = when("wthp-2024", |policy| receive(policy, day(DAY), logged(given), None)).then_recorded();
        let Event::Logged(logged) = received.event else { panic!("{:?}", received.event) };
        assert_eq!(logged.consent, Some(recorded));
    }
}

fn flagging(on: &str, flagged: Flag) -> impl Fn(&Case, &Policy) -> Ruling<Objection> {
    let on = day(on);
    move |case, policy| flag(case, here(case, policy), on, Flagged { flag: flagged, reason: None })
}

#[test]
fn a_serious_complaint_does_not_stay_where_an_answer_is_owed() {
    open()
        .asked_for(Requires::SeriousGoesStraightOn)
        .without(flagging(DAY, Flag::Serious), "plaint escalate")
        .with(flagging(DAY, Flag::SeniorStaff));
    given("wthp-2024", &[(DAY, logged("stage-1", DAY)), ("2026-11-17", answered("stage-1"))])
        .asked_for(Requires::SeriousGoesStraightOn)
        .with(flagging("2026-11-18", Flag::Serious));
    open().when(flagging(BEFORE, Flag::Serious)).then_refused(&[before_receipt("the flag")]).whatever_the_reason();
    withdrawn()
        .when(flagging("2026-11-18", Flag::SeniorStaff))
        .then_refused(&[was_closed()])
        .but_marked_if_it_happened(&[]);
}

/// A rule for one stage asks nothing at another.
#[test]
fn a_serious_complaint_at_the_stage_it_belongs_to_is_only_flagged() {
    let at_stage_1 = |policy: &mut Policy| {
        let mut asked = requirement(Requires::SeriousGoesStraightOn, Strength::Refuse);
        asked.stage = Some(stage("stage-1"));
        policy.requirements.push(asked);
    };
    let words = format!("the procedure asks for it, clause {CLAUSE}");
    open()
        .under(at_stage_1)
        .when(flagging(DAY, Flag::Serious))
        .then_says(&[&words])
        .but_marked_if_it_happened(&[CLAUSE]);
    let history = [(DAY, logged("stage-1", DAY)), (DAY, answered("stage-1")), (DAY, escalated(DAY))];
    given("wthp-2024", &history).under(at_stage_1).when(flagging(DAY, Flag::Serious)).then_recorded();
}

fn serious(strength: Option<Strength>, seriously: bool) -> Then<CannotLog> {
    when("wthp-2024", |policy| {
        let mut policy = policy.clone();
        policy.requirements.extend(strength.map(|strong| requirement(Requires::SeriousGoesStraightOn, strong)));
        let mut logged = complaint("stage-1", DAY);
        logged.serious = seriously;
        receive(&policy, day(DAY), logged, None)
    })
}

#[test]
fn a_serious_complaint_is_not_logged_where_it_does_not_belong() {
    for (strength, seriously) in [(None, true), (Some(Strength::Warn), false), (Some(Strength::Refuse), false)] {
        assert_eq!(serious(strength, seriously).then_recorded().cautions, []);
    }
    let cautions = serious(Some(Strength::Warn), true).then_recorded().cautions;
    assert!(matches!(&cautions[..], [caution] if asks(caution)), "{cautions:?}");
    let words = format!("the procedure asks for it, clause {CLAUSE}");
    serious(Some(Strength::Refuse), true).then_says(&[&words]).but_marked_if_it_happened(&[CLAUSE]);
}

#[test]
fn nobody_handles_it_who_declared_a_conflict_of_interest() {
    let conflict = ConflictDeclared { stage: stage("stage-1"), handler: handler("R Shah"), reason: None };
    let history = [(DAY, logged("stage-1", DAY)), (DAY, Event::ConflictDeclared(conflict))];
    let giving = |to: &'static str| {
        move |case: &Case, policy: &Policy| allocate(case, at(policy, "stage-1"), day(DAY), allocation("stage-1", to))
    };
    given("wthp-2024", &history)
        .asked_for(Requires::NoConflictOfInterest)
        .without(giving("r shah"), "somebody else")
        .with(giving("A Żak"));
    // Nor takes it on at the next stage, nor when it is opened again.
    let mut history = history.to_vec();
    history.push((DAY, answered("stage-1")));
    let going_on = |to: &'static str| {
        move |case: &Case, policy: &Policy| -> Ruling<CannotEscalate> {
            let request = Escalated { handler: Some(handler(to)), ..request(DAY) };
            escalate(case, policy, stage_of(policy, "stage-1"), None, day(DAY), request)
        }
    };
    given("wthp-2024", &history)
        .asked_for(Requires::NoConflictOfInterest)
        .without(going_on("R Shah"), "somebody else")
        .with(going_on("A Żak"));
    history.push((DAY, closed(Because::Withdrawn)));
    let opening = |to: &'static str| {
        move |case: &Case, policy: &Policy| {
            reopen(case, policy, day(DAY), Reopened { handler: Some(handler(to)), ..reopening("stage-1") })
        }
    };
    given("wthp-2024", &history)
        .asked_for(Requires::NoConflictOfInterest)
        .without(opening("R Shah"), "somebody else")
        .with(opening("A Żak"));
    let history = &history[..2];
    given("wthp-2024", &history[..1]).asked_for(Requires::NoConflictOfInterest).with(giving("R Shah"));
}

fn telling_them(on: &str, told: StaffTold) -> impl Fn(&Case, &Policy) -> Ruling<Objection> {
    let on = day(on);
    move |case, policy| tell_staff(case, policy, on, told.clone())
}

#[test]
fn the_staff_complained_about_are_told_of_an_answer_once_there_is_one() {
    let of_the_answer = || telling(StaffMatter::Answer);
    let not_yet = || Objection::NotYet("stage-1 is not answered yet".to_owned());
    open().when(telling_them(DAY, telling(StaffMatter::Complaint))).then_recorded();
    open().when(telling_them(DAY, of_the_answer())).then_refused(&[not_yet()]).whatever_the_reason();
    let history = [(DAY, logged("stage-1", DAY)), ("2026-11-18", answered("stage-1"))];
    given("wthp-2024", &history).when(telling_them("2026-11-18", of_the_answer())).then_recorded();
    given("wthp-2024", &history)
        .when(telling_them("2026-11-17", of_the_answer()))
        .then_refused(&[not_yet()])
        .whatever_the_reason();
    open()
        .when(telling_them(BEFORE, telling(StaffMatter::Complaint)))
        .then_refused(&[before_receipt("telling them")])
        .whatever_the_reason();
}

#[test]
fn whoever_handles_it_does_not_support_the_staff() {
    let supported_by = |name: &str| {
        let told = StaffTold { supported_by: Some(handler(name)), ..telling(StaffMatter::Complaint) };
        telling_them(DAY, told)
    };
    open()
        .asked_for(Requires::SupporterApart)
        .without(supported_by("j smith"), "somebody else")
        .with(supported_by("P Union"))
        .with(telling_them(DAY, telling(StaffMatter::Complaint)));
}

#[test]
fn a_note_of_anything_else_comes_after_receipt_and_stands_also_after_the_closing() {
    let notes = [
        Event::RegulatorNotified(RegulatorNotified { regulator: "SHR".to_owned() }),
        Event::CauseFound(CauseFound { cause: "no-parts".to_owned() }),
    ];
    for event in notes {
        let noting = |on: &str| {
            let (on, event) = (day(on), event.clone());
            move |case: &Case, policy: &Policy| take_note(case, here(case, policy), on, event)
        };
        assert_eq!(open().when(noting(DAY)).then_recorded().event, event);
        withdrawn().when(noting("2026-11-18")).then_recorded();
        let early = before_receipt("the entry");
        open().when(noting(BEFORE)).then_refused(&[early]).whatever_the_reason();
    }
}
