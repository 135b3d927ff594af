//! What is wrong with a file that people write, told fault by fault.

use super::failure::FaultyFile;
use super::session::Session;
use super::showing::complain;
use crate::output::diagnostic;
use crate::output::wording::count;
use crate::policy::Problem;

/// Tells every fault with its place in the file; gives the failure that sums them up. A file is of a kind, whose format a
/// command describes.
pub(super) fn faults(
    session: &Session,
    (path, bytes): (String, &[u8]),
    problems: &[Problem],
    (what, schema): (&'static str, &'static str),
) -> anyhow::Error {
    let text = String::from_utf8_lossy(bytes);
    for problem in problems {
        let place = problem.place.to_string();
        complain(&diagnostic(&path, &text, &problem.span, (&problem.says, &place), session.colour()));
    }
    FaultyFile { path, what, problems: count(problems.len(), "fault"), schema }.into()
}
