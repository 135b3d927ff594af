//! Arguments that are described to the reader of the command line only when their verb is asked for.

use clap::builder::Resettable;
use clap::{ArgMatches, Args, Command, Error, FromArgMatches, Id};

/// The arguments of a verb, whose options are made when the verb was named, or when the whole command line is to be
/// shown: every run would otherwise begin with some hundreds of options of which it takes a few. Not for verbs that have
/// verbs of their own: `help` would not know those.
#[derive(Debug)]
pub struct Later<T>(pub T);

/// The options of a verb; what it is about was said where it stands among the verbs.
fn made<T: Args>(verb: Command) -> Command {
    let (about, long_about) = (verb.get_about().cloned(), verb.get_long_about().cloned());
    let of_every_verb: Vec<Id> = verb.get_arguments().map(|option| option.get_id().clone()).collect();
    let verb = T::augment_args(verb).about(Resettable::from(about)).long_about(Resettable::from(long_about));
    // Its own stand before those of every verb; one that is changed is put behind the others.
    of_every_verb.into_iter().fold(verb, |verb, id| verb.mut_arg(id, |option| option))
}

impl<T: Args> Args for Later<T> {
    fn augment_args(verb: Command) -> Command {
        verb.defer(made::<T>)
    }

    fn augment_args_for_update(verb: Command) -> Command {
        T::augment_args_for_update(verb)
    }
}

impl<T: FromArgMatches> FromArgMatches for Later<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        T::from_arg_matches(matches).map(Self)
    }

    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error> {
        T::from_arg_matches_mut(matches).map(Self)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        self.0.update_from_arg_matches(matches)
    }
}
