//! `init`: make a case store.

use clap::Args;

use super::failure::{Exit, Usage};
use super::guarded::not_guarded;
use super::session::{POLICY, Session, TIME_ZONE, Writing, Zone};
use crate::case::CaseRef;
use crate::policy::RetentionPeriod;
use crate::store::{Damage, FoundPolicy, Homes, Settings, Store, StoreError};

/// Examples of `init`.
const EXAMPLES: &str = "\
Examples:
  plaint init --store cases --prefix WT --policy wthp-2024
  plaint init --homes-lcra 4200 --homes-lcho 310 --service repairs --service estates";

/// Arguments of `init`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct InitArgs {
    /// What case references begin with: capital letters and digits [default: the policy's first two letters]
    #[arg(long, value_name = "LETTERS")]
    pub prefix: Option<String>,
    /// The policy of a case that names none
    #[arg(long, value_name = "ID", default_value = POLICY)]
    pub policy: String,
    /// The time zone in which a day begins
    #[arg(long, value_name = "ZONE", default_value = TIME_ZONE)]
    pub time_zone: String,
    /// Homes of low-cost rental accommodation, for figures per 1,000 homes
    #[arg(long, value_name = "N")]
    pub homes_lcra: Option<u64>,
    /// Homes of low-cost home ownership, for figures per 1,000 homes
    #[arg(long, value_name = "N")]
    pub homes_lcho: Option<u64>,
    /// A service that complaints can be about, so that reports show it when it had none; repeat for more
    #[arg(long, value_name = "SERVICE")]
    pub service: Vec<String>,
    /// For how long a closed case is kept where its policy does not say, as 6y or 18m [default: 6y]
    #[arg(long, value_name = "PERIOD")]
    pub retention: Option<RetentionPeriod>,
}

/// Runs `init`.
pub(super) fn run(session: &Session, args: &InitArgs) -> anyhow::Result<Exit> {
    let folder = session.store_folder();
    match Store::open(folder) {
        Ok(_) => return Err(Usage::Says(format!("{} is a case store already", folder.display())).into()),
        // Settings that were lost are written anew; what a newer version or damage left is not written over.
        Err(StoreError::NoStore(_) | StoreError::Damaged { damage: Damage::SettingsMissing, .. }) => {}
        Err(error) => return Err(error.into()),
    }
    let found = FoundPolicy::shipped(&args.policy);
    let found = match found {
        Some(found) => found,
        None => session.policy(&args.policy)?,
    };
    let prefix = args.prefix.clone().unwrap_or_else(|| super::log::prefix(&found.policy.id));
    let good = CaseRef::new(&prefix, 2000, 1).is_ok();
    if !good {
        let says = format!("{prefix:?} is no prefix: expected 1 to 8 capital letters or digits, a letter first");
        return Err(Usage::Says(says).into());
    }
    if Zone::named(&args.time_zone).is_none() {
        let says = format!("{:?} is no time zone: expected one like Europe/London", args.time_zone);
        return Err(Usage::Says(says).into());
    }
    not_guarded(folder)?;
    if session.writing == Writing::DryRun {
        session.say(&format!("Would make a case store in {}.", folder.display()));
        return Ok(Exit::Done);
    }
    let mut settings = Settings::new(&prefix, &args.policy, &args.time_zone);
    settings.homes = Homes { lcra: args.homes_lcra, lcho: args.homes_lcho };
    settings.services.clone_from(&args.service);
    settings.retention = args.retention;
    Store::create(folder, &settings)?;
    session.say(&format!(
        "Made a case store in {}: references {prefix}-YEAR-0001, policy {}.",
        folder.display(),
        args.policy
    ));
    Ok(Exit::Done)
}
