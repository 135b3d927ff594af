//! May this panel hear the complaint?

use chrono::NaiveDate;

use super::asked::Asking;
use super::{
    Case, CaseClosed, Event, Handler, Objection, OutOfOrder, PanelConvened, Ruling, StageAnswered, Unmet, is_code,
};
use crate::policy::{Panel, Policy, Requires, Seat, Stage};

/// Whether the panel may be convened on that day, at the stage it names.
pub fn convene(
    case: &Case,
    (policy, stage): (&Policy, &Stage),
    on: NaiveDate,
    convened: PanelConvened,
) -> Ruling<Objection> {
    let mut asking = Asking::of(policy, &stage.name);
    asking.object(CaseClosed::check(case, on));
    if let Some(record) = case.at(&stage.name) {
        let (earlier, entry) = ("the request", Some(record.entry));
        asking.object(OutOfOrder::check("the panel", on, earlier, record.received, entry));
        asking.object(StageAnswered::check_before(record, on));
    }
    match &stage.panel {
        None => {
            let (policy, authority) = (policy.id.clone(), stage.authority.clone());
            asking.object(Some(Objection::NotProvidedFor { policy, what: "panel at this stage", authority }));
            // Recorded against the policy it is still a code, which is never erased.
            for member in convened.members.iter().filter(|member| !is_code(&member.seat)) {
                asking.object(Some(Objection::NoSuch { what: "seat", given: member.seat.clone(), known: Vec::new() }));
            }
        }
        Some(panel) => {
            let known = panel.seats.iter().map(|seat| seat.seat.clone()).collect::<Vec<_>>();
            for member in convened.members.iter().filter(|member| !known.contains(&member.seat)) {
                let (given, known) = (member.seat.clone(), known.clone());
                asking.object(Some(Objection::NoSuch { what: "seat", given, known }));
            }
            for seat in &panel.seats {
                asking.object(against_seat(case, stage, panel, seat, &convened));
                asking.object(too_many(panel, seat, &convened));
            }
            let sits = |who: &Handler| {
                convened.members.iter().any(|member| member.handler.as_ref().is_some_and(|m| m.is(who)))
            };
            let free = !case.circumstances.conflicts.iter().any(sits);
            asking.needs(Requires::NoConflictOfInterest, free, "choose somebody else");
        }
    }
    asking.ruling(Event::PanelConvened(convened))
}

/// Nothing, or that more sit so than there are seats, those they may stand in for counted.
fn too_many(panel: &Panel, seat: &Seat, convened: &PanelConvened) -> Option<Unmet> {
    let sits = |name: &str| convened.members.iter().filter(|member| member.seat == name).count();
    let empty = |other: &&Seat| other.or_else.as_deref() == Some(&seat.seat);
    let stand_ins: usize =
        panel.seats.iter().filter(empty).map(|other| (other.number as usize).saturating_sub(sits(&other.seat))).sum();
    let most = seat.number as usize + stand_ins;
    (sits(&seat.seat) > most).then(|| Unmet {
        words: format!("the panel has room for {most} {}", seat.seat),
        authority: panel.authority.clone(),
        supplied_by: "leave one out",
    })
}

/// What stands against how one seat is filled.
fn against_seat(case: &Case, stage: &Stage, panel: &Panel, seat: &Seat, convened: &PanelConvened) -> Option<Unmet> {
    let authority = panel.authority.clone();
    let unmet = |words: String, supplied_by| Some(Unmet { words, authority, supplied_by });
    let sits = |name: &str| convened.members.iter().filter(|member| member.seat == name).count();
    let filled = sits(&seat.seat);
    let asked = seat.number as usize;
    // A seat filled over its number stands in for another that could not be filled.
    let stand_ins = seat.or_else.as_deref().map_or(0, |instead| {
        let own = panel.seats.iter().find(|other| other.seat == instead).map_or(0, |other| other.number as usize);
        sits(instead).saturating_sub(own)
    });
    if filled > 0 && seat.consented && !convened.consented {
        return unmet(format!("the complainant must consent to a {} on the panel", seat.seat), "--consented");
    }
    if filled < asked && filled + stand_ins < asked {
        let instead = seat.or_else.as_ref().map_or_else(String::new, |instead| format!(", or one more {instead}"));
        return unmet(format!("the panel needs {asked} {}{instead}", seat.seat), "--seat SEAT=NAME");
    }
    let members = convened.members.iter().filter(|member| member.seat == seat.seat);
    let involved = members.filter_map(|member| member.handler.as_ref()).find(|who| handled(case, stage, who));
    if let Some(handler) = involved.filter(|_| seat.uninvolved) {
        return unmet(
            format!("{handler} had a part in the complaint and may not sit as {}", seat.seat),
            "choose somebody else",
        );
    }
    None
}

/// Whether somebody handled an earlier stage.
fn handled(case: &Case, stage: &Stage, who: &Handler) -> bool {
    let earlier = case.stages.iter().filter(|record| record.stage != stage.name);
    earlier.flat_map(|record| &record.allocations).any(|allocation| allocation.handler.is(who))
}
