//! Who may sit on a panel.

use plaint::case::{
    Because, Case, CaseClosed, Event, Objection, OutOfOrder, PanelConvened, PanelMember, Ruling, Unmet, convene,
};
use plaint::policy::{Panel, Policy, Seat};

use super::events::{allocated, answered, closed, escalated, logged};
use super::given::{Given, at, day, done, given, handler, stage, stage_answered};

const DAY: &str = "2026-11-16";
const CLAUSE: &str = "Review panel";

fn seat(name: &str) -> Seat {
    Seat { seat: name.to_owned(), number: 1, uninvolved: false, consented: false, or_else: None }
}

/// One senior member of staff who had no part in it, one of the board, and one resident to whom the complainant
/// consents, or else a second of the board.
fn panel() -> Panel {
    let senior = Seat { uninvolved: true, ..seat("senior-staff") };
    let resident = Seat { consented: true, or_else: Some("board-member".to_owned()), ..seat("resident") };
    Panel { seats: vec![senior, seat("board-member"), resident], authority: CLAUSE.to_owned() }
}

fn history() -> Vec<(&'static str, Event)> {
    vec![
        (DAY, logged("stage-1", DAY)),
        ("2026-11-17", allocated("stage-1", "R Shah")),
        ("2026-11-18", answered("stage-1")),
        ("2026-11-20", escalated("2026-11-19")),
    ]
}

fn at_stage_2() -> Given {
    having(&history())
}

fn having(history: &[(&str, Event)]) -> Given {
    given("wthp-leaflet", history).under(|policy| {
        policy.stages.iter_mut().filter(|of| of.name.0 == "stage-2").for_each(|of| of.panel = Some(panel()));
    })
}

fn member(seat: &str, name: &str) -> PanelMember {
    PanelMember { seat: seat.to_owned(), handler: (!name.is_empty()).then(|| handler(name)) }
}

fn convening(
    on: &str,
    members: &[(&str, &str)],
    consented: bool,
) -> impl Fn(&Case, &Policy) -> Ruling<Objection> + use<> {
    let on = day(on);
    let members = members.iter().map(|(seat, name)| member(seat, name)).collect();
    let convened = PanelConvened { stage: stage("stage-2"), members, consented, residents: None };
    move |case, policy| convene(case, at(policy, "stage-2"), on, convened.clone())
}

const FULL: [(&str, &str); 3] = [("senior-staff", "S Head"), ("board-member", "T Board"), ("resident", "")];

fn unmet(words: &str, supplied_by: &'static str) -> Objection {
    Objection::Unmet(Unmet { words: words.to_owned(), authority: CLAUSE.to_owned(), supplied_by })
}

#[test]
fn a_full_panel_hears_it() {
    let recorded = at_stage_2().when(convening("2026-11-23", &FULL, true)).then_recorded();
    let Event::PanelConvened(convened) = recorded.event else { unreachable!("a panel is recorded") };
    assert_eq!(convened.members.len(), 3);
}

#[test]
fn a_resident_sits_only_with_the_complainants_consent() {
    at_stage_2()
        .when(convening("2026-11-23", &FULL, false))
        .then_refused(&[unmet("the complainant must consent to a resident on the panel", "--consented")])
        .but_marked_if_it_happened(&[CLAUSE]);
}

#[test]
fn a_second_board_member_sits_where_no_resident_can() {
    let two = [("senior-staff", "S Head"), ("board-member", "T Board"), ("board-member", "U Board")];
    at_stage_2().when(convening("2026-11-23", &two, false)).then_recorded();
    at_stage_2()
        .when(convening("2026-11-23", &two[..2], false))
        .then_refused(&[unmet("the panel needs 1 resident, or one more board-member", "--seat SEAT=NAME")])
        .but_marked_if_it_happened(&[CLAUSE]);
}

/// A resident is no board member: one seat stands in for the other, never the reverse.
#[test]
fn every_other_seat_is_filled_as_it_says() {
    let residents = [("senior-staff", "S Head"), ("resident", ""), ("resident", "")];
    at_stage_2()
        .when(convening("2026-11-23", &residents, true))
        .then_refused(&[
            unmet("the panel needs 1 board-member", "--seat SEAT=NAME"),
            unmet("the panel has room for 1 resident", "leave one out"),
        ])
        .but_marked_if_it_happened(&[CLAUSE]);
    at_stage_2()
        .when(convening("2026-11-23", &[], false))
        .then_says(&[
            "the panel needs 1 senior-staff, clause Review panel",
            "the panel needs 1 board-member, clause Review panel",
            "the panel needs 1 resident, or one more board-member, clause Review panel",
        ])
        .but_marked_if_it_happened(&[CLAUSE]);
}

#[test]
fn whoever_handled_it_before_does_not_sit_in_an_uninvolved_seat() {
    for name in ["R Shah", "j smith"] {
        let involved = [("senior-staff", name), FULL[1], FULL[2]];
        let words = format!("{name} had a part in the complaint and may not sit as senior-staff");
        at_stage_2()
            .when(convening("2026-11-23", &involved, true))
            .then_refused(&[unmet(&words, "choose somebody else")])
            .but_marked_if_it_happened(&[CLAUSE]);
    }
    // The other seats ask for no such thing.
    let on_the_board = [FULL[0], ("board-member", "R Shah"), FULL[2]];
    at_stage_2().when(convening("2026-11-23", &on_the_board, true)).then_recorded();
    // To have been given this stage, to bring it before the panel, is no part in the complaint.
    let mut presented = history();
    presented.push(("2026-11-20", allocated("stage-2", "S Head")));
    having(&presented).when(convening("2026-11-23", &FULL, true)).then_recorded();
}

#[test]
fn a_seat_that_the_panel_does_not_have() {
    let mut members = FULL.to_vec();
    members.push(("chair", "V Chair"));
    let known = ["senior-staff", "board-member", "resident"].map(str::to_owned).into();
    at_stage_2()
        .when(convening("2026-11-23", &members, true))
        .then_refused(&[Objection::NoSuch { what: "seat", given: "chair".to_owned(), known }])
        .whatever_the_reason();
}

#[test]
fn a_stage_without_a_panel() {
    given("wthp-2024", &history())
        .when(convening("2026-11-23", &FULL, true))
        .then_says(&["wthp-2024 provides for no panel at this stage, clause 3"])
        .but_marked_if_it_happened(&["3"]);
}

#[test]
fn a_panel_comes_after_the_request_and_before_the_answer() {
    let early = OutOfOrder {
        step: "the panel",
        on: day("2026-11-18"),
        earlier: "the request",
        not_before: day("2026-11-19"),
        entry: Some(4),
    };
    at_stage_2()
        .when(convening("2026-11-18", &FULL, true))
        .then_refused(&[Objection::Order(early)])
        .whatever_the_reason();
    let mut history = history();
    history.push(("2026-11-24", answered("stage-2")));
    having(&history).when(convening("2026-11-24", &FULL, true)).then_recorded();
    having(&history)
        .when(convening("2026-11-25", &FULL, true))
        .then_refused(&[Objection::Answered(stage_answered("stage-2", "2026-11-24", 5))])
        .but_marked_if_it_happened(&[]);
    history.push(("2026-11-26", closed(Because::Withdrawn)));
    having(&history)
        .when(convening("2026-11-26", &FULL, true))
        .then_refused(&[
            Objection::Closed(CaseClosed(done("2026-11-26", 6))),
            Objection::Answered(stage_answered("stage-2", "2026-11-24", 5)),
        ])
        .but_marked_if_it_happened(&[]);
}
