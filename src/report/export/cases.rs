//! The table of cases: the register, with what the measures need beside it.

use super::Exported;
use super::column::{Column, ExportTable, fields_of, values_of};
use super::value::{Holds, Value};
use crate::case::{Case, TurnedDownWhat};
use crate::report::{PersonalView, RegisterRow, register_row, register_row_with_personal};

pub(super) const TABLE: ExportTable = ExportTable::new(
    "cases",
    "One row a case; case_ref tells them apart",
    || fields_of(&columns()),
    |of, upto| values_of(&columns(), &[Row::of(of)], upto),
);

struct Row<'a> {
    of: &'a Exported<'a>,
    register: RegisterRow,
    /// The same with its people, made only when a column asks for it.
    whole: fn(&Exported<'_>) -> RegisterRow,
}

impl<'a> Row<'a> {
    fn of(of: &'a Exported<'a>) -> Self {
        let whole = |of: &Exported<'_>| register_row_with_personal(of.reckoned);
        Self { of, register: register_row(of.reckoned), whole }
    }

    fn case(&self) -> &Case {
        self.of.reckoned.case
    }

    fn people(&self) -> PersonalView {
        PersonalView::of(self.of.reckoned)
    }
}

/// The day the complaint was refused, where that stands.
fn refused(case: &Case) -> Value {
    let turned_down = &case.circumstances.turned_down;
    let standing = turned_down.iter().filter(|it| it.what == TurnedDownWhat::Complaint && it.reversed.is_none());
    standing.map(|turned| turned.done).next_back().into()
}

fn calendar(row: &Row<'_>) -> Value {
    let nations: Vec<String> = row.of.reckoned.policy.nations.iter().map(ToString::to_string).collect();
    Value::Text(nations.join("+"))
}

fn ombudsman(row: &Row<'_>) -> Value {
    Value::texts(row.of.reckoned.policy.ombudsman.as_ref().map(|ombudsman| &ombudsman.name))
}

#[expect(clippy::too_many_lines, reason = "it is a table")]
fn columns<'a>() -> Vec<Column<Row<'a>>> {
    use Holds::{Date, Number, Text, YesNo};
    vec![
        Column::always("case_ref", Text, |row| Value::text(&row.register.case), "The case's reference"),
        Column::always("policy", Text, |row| Value::text(&row.register.policy), "The policy it is handled under"),
        Column::always("edition", Text, |row| Value::text(&row.register.edition), "The policy's edition"),
        Column::always("calendar", Text, calendar, "Whose bank holidays are no working days, joined by +"),
        Column::maybe("ombudsman", Text, ombudsman, "Where its complainant can go after the organisation"),
        Column::always("received", Date, |row| row.register.received.into(), "The day it was received"),
        Column::maybe("logged", Date, |row| row.register.logged.into(), "The day it was put on record"),
        Column::maybe("channel", Text, |row| Value::texts(row.register.channel.as_ref()), "How it came"),
        Column::maybe("service", Text, |row| Value::texts(row.register.service.as_ref()), "The service it is about"),
        Column::maybe("category", Text, |row| Value::texts(row.register.category.as_ref()), "The kind of complaint"),
        Column::maybe(
            "tenure",
            Text,
            |row| Value::texts(row.register.tenure.as_ref()),
            "What the home is let or sold as: lcra (low-cost rental), lcho (low-cost home ownership), other",
        ),
        Column::maybe(
            "first_known",
            Date,
            |row| row.register.first_known.into(),
            "The day the complainant first knew of the problem",
        ),
        Column::always("identity", Text, |row| Value::text(&row.register.identity), "known or anonymous"),
        Column::maybe(
            "consent",
            Text,
            |row| Value::texts(row.register.consent.as_ref()),
            "A representative's consent, where there is a representative: given, awaited, refused",
        ),
        Column::always("serious", YesNo, |row| row.case().serious.into(), "Whether it is serious or high-risk"),
        Column::always(
            "by_group",
            YesNo,
            |row| row.case().circumstances.group.is_some().into(),
            "Whether it is a group's or a petition's",
        ),
        Column::maybe("handler", Text, |row| Value::texts(row.register.handler.as_ref()), "Who handles it now"),
        Column::always("stage", Text, |row| Value::text(&row.register.stage), "The stage it is at"),
        Column::always("status", Text, |row| Value::text(&row.register.status), "open, answered or closed"),
        Column::always(
            "extended",
            YesNo,
            |row| row.register.extended.into(),
            "Whether a later answer date was promised at any stage",
        ),
        Column::maybe("refused", Date, |row| refused(row.case()), "The day the complaint was not accepted"),
        Column::maybe(
            "reopened",
            Date,
            |row| row.case().circumstances.reopened.into(),
            "The day it was last opened again",
        ),
        Column::maybe("closed", Date, |row| row.register.closed.into(), "The day it was closed"),
        Column::maybe(
            "closed_because",
            Text,
            |row| Value::texts(row.register.closed_because.as_ref()),
            "Why it was closed: final-response, lapsed, resolved, withdrawn, refused and more",
        ),
        Column::maybe(
            "duplicate_of",
            Text,
            |row| Value::texts(row.case().circumstances.duplicate_of()),
            "The case it went into as its duplicate",
        ),
        Column::maybe(
            "cause",
            Text,
            |row| Value::texts(row.register.cause.as_ref()),
            "The underlying cause, by the organisation's code",
        ),
        Column::maybe(
            "ombudsman_referred",
            Date,
            |row| row.case().outside.referred().into(),
            "The day the complainant last went to the ombudsman",
        ),
        Column::maybe(
            "ombudsman_finding",
            Text,
            |row| Value::texts(row.register.ombudsman_finding.as_ref()),
            "What the ombudsman found last",
        ),
        Column::maybe(
            "ombudsman_found",
            Date,
            |row| row.case().outside.determination.map(|(_, done)| done).into(),
            "The day of that finding",
        ),
        Column::always(
            "overrides",
            Number,
            |row| row.register.overrides.into(),
            "How many entries go against the policy",
        ),
        Column::always(
            "backdated",
            Number,
            |row| row.register.backdated.into(),
            "How many entries were written on a later day than they happened, imported ones apart",
        ),
        Column::always(
            "corrections",
            Number,
            |row| row.case().corrections.into(),
            "How many entries correct an earlier one",
        ),
        Column::always("entries", Number, |row| row.case().entries.into(), "How many entries there are"),
        Column::always(
            "imported",
            Number,
            |row| row.case().imported.into(),
            "How many entries were brought in from a spreadsheet",
        ),
        Column::people("summary", |row| Value::texts(row.people().summary), "What the complaint is"),
        Column::people("outcome_sought", |row| Value::texts(row.people().outcome_sought), "What they want"),
        Column::people("complainant", |row| Value::texts(row.people().complainant), "Who complains"),
        Column::people("contact", |row| Value::texts(row.people().contact), "How to reach them"),
        Column::people("representative", |row| Value::texts(row.people().representative), "Who speaks for them"),
        Column::people("property", |row| Value::texts(row.people().property), "The home"),
        Column::people(
            "stage_1_action",
            |row| Value::texts((row.whole)(row.of).stage_1_action),
            "What was decided, offered and promised at stage 1",
        ),
        Column::people("stage_2_action", |row| Value::texts((row.whole)(row.of).stage_2_action), "The same at stage 2"),
    ]
}
