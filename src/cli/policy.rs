//! `policy`: list, show or check policies.

use std::path::PathBuf;

use clap::{Args, Subcommand};

use super::documents;
use super::failure::{Exit, FaultyInput};
use super::faults::faults;
use super::session::Session;
use crate::output::{Format, policy_page};
use crate::policy::{Policy, SCHEMA, read_policy};
use crate::report::{PolicyRow, policy_list_sheet, policy_view};
use crate::store::FoundPolicy;

/// Examples of `policy`.
const EXAMPLES: &str = "\
Examples:
  plaint policy list
  plaint policy show wwhc-2021
  plaint policy show wthp-2024 -f json > ours.json
  plaint policy check ours.json";

/// Arguments of `policy`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub struct PolicyArgs {
    /// What to do.
    #[command(subcommand)]
    pub what: PolicyVerb,
}

/// What to do with policies.
#[derive(Debug, Subcommand)]
pub enum PolicyVerb {
    /// List the policies there are
    List,
    /// Show a policy in words; with -f json, its exact file
    Show {
        /// Which
        #[arg(value_name = "ID")]
        id: String,
    },
    /// Check a policy file; silent when it is sound
    Check {
        /// The file
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Print the JSON Schema of policy files, for editors
    Schema,
}

/// Runs `policy`.
pub(super) fn run(session: &Session, args: PolicyArgs) -> anyhow::Result<Exit> {
    match args.what {
        PolicyVerb::List => return list(session),
        PolicyVerb::Show { id } => show(session, &id)?,
        PolicyVerb::Check { file } => {
            let policy = policy_in(session, &file)?;
            named_by_its_id(session, &file, &policy.id)?;
        }
        PolicyVerb::Schema => session.write(SCHEMA.as_bytes())?,
    }
    Ok(Exit::Done)
}

fn list(session: &Session) -> anyhow::Result<Exit> {
    let ids = match session.store_if_any()? {
        Some(store) => store.policy_ids()?,
        None => crate::policy::shipped_policies().iter().map(|policy| policy.id.to_owned()).collect(),
    };
    let mut exit = Exit::Done;
    let mut rows = Vec::new();
    for id in ids {
        let found =
            match session.store_if_any()?.map_or_else(|| Ok(FoundPolicy::shipped(&id)), |store| store.policy(&id)) {
                Ok(found) => found,
                // One with a fault keeps no other from the list.
                Err(error) => {
                    exit = session.left_out(error)?;
                    continue;
                }
            };
        let Some(found) = found else { continue };
        let policy = found.policy;
        rows.push(PolicyRow {
            policy: policy.id,
            edition: policy.edition,
            organisation: policy.organisation,
            title: policy.title,
            calendars: policy.nations.iter().map(ToString::to_string).collect(),
            from: found.home.to_string(),
            digest: found.digest.to_string(),
        });
    }
    session.show(&documents::of_rows("plaint.policies/1", None, "policies", &rows, policy_list_sheet(&rows))?)?;
    Ok(exit)
}

fn show(session: &Session, id: &str) -> anyhow::Result<()> {
    let found = session.policy(id)?;
    if session.format() == Format::Json {
        return session.write(&found.bytes);
    }
    let view = policy_view(&found.policy);
    let page = policy_page(&view);
    session.show(&documents::of_one(&view, view.sheet(), Some(page))?)
}

/// An organisation's own policy is found by its file's name.
fn named_by_its_id(session: &Session, file: &std::path::Path, id: &str) -> anyhow::Result<()> {
    let Some(store) = session.store_if_any()? else { return Ok(()) };
    if file.file_stem().is_some_and(|stem| stem != id) && store.is_own_policy(file) {
        let says = format!("its id is {id}, by which it is to be named: {id}.json, or change the id");
        return Err(FaultyInput { path: file.display().to_string(), says }.into());
    }
    Ok(())
}

/// The policy in a file; where it is none, every fault is told with its place.
pub(super) fn policy_in(session: &Session, file: &std::path::Path) -> anyhow::Result<Policy> {
    let bytes = session.read_file(file)?;
    let problems = match read_policy(&bytes) {
        Ok(policy) => return Ok(policy),
        Err(problems) => problems,
    };
    let path = file.display().to_string();
    Err(faults(session, (path, &bytes), &problems, ("policy", "plaint policy schema")))
}
