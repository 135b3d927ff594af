//! What a definition asks of its report, as options of the command line: whatever an option is called and takes, a
//! definition says it in the same words.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use clap::{Args, Command};

use super::ReportArgs;
use super::line::{Typed, parse};
use crate::cli::failure::Usage;
use crate::cli::filters::FilterArgs;
use crate::policy::Place;
use crate::report::{AskedPeriod, DefinedReport, Given};
use crate::word::nearest;

/// The filters that a definition says under `period`.
pub(super) const PERIOD: [&str; 6] = ["quarter", "fy-quarter", "year", "fy", "from", "to"];

/// What is for the one who runs a report to say: nobody is to be shown names, and no script to be stopped, by a file.
const OF_THE_RUN: [&str; 2] = ["with-personal", "exit-code"];

/// One thing that a definition asks: where it stands, and the options that say it.
pub(super) struct Carried {
    pub(super) place: Place,
    /// Whether the period is meant, of which there is only one.
    is_period: bool,
    /// The long name, where it is one option.
    option: String,
    pub(super) words: Vec<String>,
}

/// Everything that it asks, seen from that day.
pub(super) fn carried(defined: &DefinedReport, as_at: NaiveDate) -> Vec<Carried> {
    let root = Place::default();
    let of = |key: &'static str, given: &BTreeMap<String, Given>| {
        let here = root.key(key);
        let one = |(option, value): (&String, &Given)| Carried {
            place: here.key(option),
            is_period: false,
            option: option.clone(),
            words: words_of(option, value),
        };
        given.iter().map(one).collect::<Vec<_>>()
    };
    let mut all = of("filters", &defined.filters);
    all.extend(of("options", &defined.options));
    all.extend(defined.period.as_ref().map(|period| Carried {
        place: root.key("period"),
        is_period: true,
        option: String::new(),
        words: period_words(period, as_at),
    }));
    all
}

fn words_of(option: &str, value: &Given) -> Vec<String> {
    match value {
        Given::Values(values) => values.iter().map(|value| format!("--{option}={value}")).collect(),
        Given::Flag(true) => vec![format!("--{option}")],
        Given::Flag(false) => Vec::new(),
    }
}

fn period_words(period: &AskedPeriod, as_at: NaiveDate) -> Vec<String> {
    let options = match period {
        AskedPeriod::Fixed(options) => options.clone(),
        AskedPeriod::Relative(period) => match period.as_at(as_at) {
            Some(days) => vec![("from", days.first.to_string()), ("to", days.last.to_string())],
            None => Vec::new(),
        },
    };
    options.into_iter().map(|(option, value)| format!("--{option}={value}")).collect()
}

/// What is wrong with the name of a filter or an option, if anything is.
pub(super) fn misnamed(defined: &DefinedReport) -> Vec<(Place, String)> {
    let filters = long_names::<FilterArgs>();
    let (periods, filters): (Vec<String>, Vec<String>) =
        filters.into_iter().partition(|name| PERIOD.contains(&name.as_str()));
    let mut options = long_names::<ReportArgs>();
    options.retain(|name| !filters.contains(name) && !periods.contains(name));
    let (of_the_run, options): (Vec<String>, Vec<String>) =
        options.into_iter().partition(|name| OF_THE_RUN.contains(&name.as_str()));
    let says = |what: &str, name: &String, here: &[String], there: &[String], elsewhere: &str| {
        if here.contains(name) {
            None
        } else if periods.contains(name) {
            Some(format!("{name} is said under period: \"period\": {{{name:?}: …}}"))
        } else if of_the_run.contains(name) {
            Some(format!("--{name} is for the one who runs it to give: leave it out here"))
        } else if there.contains(name) {
            Some(format!("{name} is said under {elsewhere}"))
        } else {
            let meant = nearest(name, here.iter().map(String::as_str));
            let meant = meant.map_or_else(String::new, |meant| format!(" (did you mean {meant}?)"));
            let name: String = name.chars().take(40).collect();
            Some(format!("no {what} {name:?}: there are {}{meant}", here.join(", ")))
        }
    };
    let root = Place::default();
    let of_filters = defined
        .filters
        .keys()
        .filter_map(|name| Some((root.key("filters").key(name), says("filter", name, &filters, &options, "options")?)));
    let of_options = defined
        .options
        .keys()
        .filter_map(|name| Some((root.key("options").key(name), says("option", name, &options, &filters, "filters")?)));
    of_filters.chain(of_options).collect()
}

fn long_names<A: Args>() -> Vec<String> {
    let command = A::augment_args(Command::new("report"));
    command.get_arguments().filter_map(|option| option.get_long().map(str::to_owned)).collect()
}

/// The arguments of the report: what the definition asks, and what was typed in the place of it. A filter or an option
/// that was typed replaces the definition's of that name; any period typed replaces the definition's period.
pub(super) fn arguments(carried: &[Carried], report: &str, typed: &Typed) -> Result<ReportArgs, Usage> {
    let period_typed = PERIOD.iter().any(|option| typed.has(option));
    let stands = |one: &&Carried| if one.is_period { !period_typed } else { !typed.has(&one.option) };
    let mut words = vec![report.to_owned()];
    words.extend(carried.iter().filter(stands).flat_map(|one| one.words.clone()));
    for (option, values) in &typed.0 {
        if values.is_empty() {
            words.push(format!("--{option}"));
        }
        words.extend(values.iter().map(|value| format!("--{option}={value}")));
    }
    parse(words).map_err(Usage::Says)
}
