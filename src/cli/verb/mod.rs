//! What the program can be told to do, in the order of its help.

mod amending;
mod book;
mod circumstance;
mod course;
mod redress;
mod reporting;
mod rule;
mod turn;
mod view;

use clap::{Command, Subcommand};

use self::amending::Amending;
use self::book::Book;
use self::circumstance::Circumstance;
use self::course::Course;
use self::redress::Redress;
use self::reporting::Reporting;
use self::rule::Rule;
use self::turn::Turn;
use self::view::View;
use super::failure::Exit;
use super::session::Session;

/// What to do. Verbs stand in groups, so that to read one of them only those beside it need be made.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// The usual course of a complaint, and who has it.
    #[command(flatten)]
    Course(Course),
    /// Who has to do with a complaint, and what bears on how it is handled.
    #[command(flatten)]
    Circumstance(Circumstance),
    /// Where a complaint leaves its usual course.
    #[command(flatten)]
    Turn(Turn),
    /// What a complaint comes to, and what is learnt of it.
    #[command(flatten)]
    Redress(Redress),
    /// What was recorded already: corrected, kept, disclosed, erased, or seen under another calendar.
    #[command(flatten)]
    Amending(Amending),
    /// Reports, which have many options.
    #[command(flatten)]
    Reporting(Reporting),
    /// Cases and dates, shown and handed on.
    #[command(flatten)]
    View(View),
    /// What dates are reckoned by.
    #[command(flatten)]
    Rule(Rule),
    /// The case book as a whole.
    #[command(flatten)]
    Book(Book),
}

impl Verb {
    /// Does it.
    pub(super) fn run(self, session: &Session) -> anyhow::Result<Exit> {
        match self {
            Self::Course(verb) => verb.run(session),
            Self::Circumstance(verb) => verb.run(session),
            Self::Turn(verb) => verb.run(session),
            Self::Redress(verb) => verb.run(session),
            Self::Amending(verb) => verb.run(session),
            Self::Reporting(verb) => verb.run(session),
            Self::View(verb) => verb.run(session),
            Self::Rule(verb) => verb.run(session),
            Self::Book(verb) => verb.run(session),
        }
    }

    /// Whether it is `export`, which has formats that nothing else has.
    pub(super) fn exports(&self) -> bool {
        matches!(self, Self::View(View::Export(_)))
    }

    /// That verb and those of its group, of a command line; nothing where there is no such verb.
    pub(super) fn group_of(verb: &str) -> Option<Command> {
        let groups = [
            Group::of::<Course>(),
            Group::of::<Circumstance>(),
            Group::of::<Turn>(),
            Group::of::<Redress>(),
            Group::of::<Amending>(),
            Group::of::<Reporting>(),
            Group::of::<View>(),
            Group::of::<Rule>(),
            Group::of::<Book>(),
        ];
        let Group { put, .. } = groups.into_iter().find(|group| (group.has)(verb))?;
        Some(put(Command::new("plaint")))
    }
}

/// What a group of verbs can be asked before any of them is made.
struct Group {
    has: fn(&str) -> bool,
    put: fn(Command) -> Command,
}

impl Group {
    fn of<G: Subcommand>() -> Self {
        Self { has: G::has_subcommand, put: G::augment_subcommands }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_verb_is_found_in_its_group() {
        let whole = Verb::augment_subcommands(Command::new("plaint"));
        for verb in whole.get_subcommands() {
            let group = Verb::group_of(verb.get_name()).unwrap();
            assert!(group.find_subcommand(verb.get_name()).is_some(), "{}", verb.get_name());
        }
        assert!(Verb::group_of("akc").is_none());
    }
}
