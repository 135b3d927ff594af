//! `demo`: placeholder
use super::failure::Exit;
use super::session::Session;
use clap::Args;
/// Arguments of `demo`.
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// The folder to make
    #[arg(value_name = "DIR")]
    pub folder: std::path::PathBuf,
}
pub(super) fn run(_session: &Session, _args: &DemoArgs) -> anyhow::Result<Exit> {
    Ok(Exit::Done)
}
