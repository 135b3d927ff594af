//! What a bundle says of itself, in plain text.

use std::fmt::Write;

use chrono::NaiveDate;

use super::sound::Verified;
use crate::calendar::people;
use crate::case::{Event, as_corrected};
use crate::cli::casework::Casework;
use crate::output::visible;
use crate::output::wording::count;
use crate::report::{Reckoned, particulars_of};
use crate::store::Archive;

/// What each file is, by how its name begins.
const FILES: [(&str, &str); 22] = [
    ("case.txt", "the case to read: who, what, how each due date stands, and everything that happened"),
    ("case.html", "the same with every table below, as one page to print"),
    ("case.json", "the same for a program"),
    ("chronology.csv", "every entry in the order recorded, with all that was said"),
    ("extensions.csv", "every later answer date, with its reason"),
    ("contacts.csv", "every contact with the complainant"),
    ("outcomes.csv", "the answer at each stage"),
    ("points.csv", "the points of complaint and how each came out"),
    ("remedies.csv", "what was offered, and whether it was given"),
    ("actions.csv", "what is still to be done, and what was"),
    ("evidence.csv", "the evidence by name and digest; the files are not here"),
    ("due-dates.txt", "every due date explained, day by day"),
    ("due-dates.csv", "the same, a row a day"),
    ("calendar.csv", "the bank holidays and the organisation's own days by which they are counted"),
    ("journal/", "the journal of the case, byte for byte"),
    ("policy/", "the policy that the case is under, byte for byte"),
    ("calendar/calendar.jsonl", "the organisation's changes of its calendar, byte for byte"),
    ("calendar/", "a list of bank holidays that was taken in, byte for byte"),
    ("verification.txt", "what was verified, and how to do it again"),
    ("verification.json", "the same for a program"),
    ("verify.py", "does it again: python3 verify.py"),
    ("left-out.txt", "what is not here"),
];

/// The first thing to read.
pub(super) fn readme(reckoned: &Reckoned<'_>, work: &Casework, archive: &Archive) -> String {
    let case = &reckoned.case.reference;
    let mut text = format!(
        "{case}: how the complaint was handled, as at {}.\n\n\
         This is for the ombudsman. It holds personal data: names, contacts, and all that was said. Nothing is taken out of\n\
         what was recorded, for the digests cover it: names of staff and words about others stand in it as well.\n\n\
         Received {}, under {} ({}).\n\n",
        people(&reckoned.as_at),
        people(&reckoned.case.received),
        reckoned.policy.id,
        reckoned.policy.edition,
    );
    let later = later(work, reckoned.as_at);
    if later > 0 {
        let _ = writeln!(
            text,
            "The journal goes on after that day: {later} of its entries are in it, and nowhere else here.\n"
        );
    }
    let width = archive.names().map(str::len).max().unwrap_or_default();
    for name in archive.names() {
        let is = FILES.iter().find(|(begins, _)| name.starts_with(begins)).map_or("", |(_, is)| is);
        let _ = writeln!(text, "  {name:<width$}  {is}");
    }
    text.push_str("\nSHA256SUMS has the digest of every other file: sha256sum -c SHA256SUMS.\n");
    text
}

/// How many entries are of a later day than the bundle is as at: the journal has them all the same.
pub(super) fn later(work: &Casework, as_at: NaiveDate) -> usize {
    work.journal.entries.iter().filter(|entry| entry.on > as_at).count()
}

/// What was verified, and how to do it again.
pub(super) fn verification(verified: &Verified) -> String {
    let Verified { entries, digest, head_kept, store_head, .. } = verified;
    let head = match head_kept {
        Some(kept) if kept == entries => format!("and is the one that the store keeps as its head (entry {entries})"),
        Some(kept) => format!("and the store keeps entry {kept} as its head, which is in it"),
        None => "but the store keeps no head of it, so entries cut off its end would not show".to_owned(),
    };
    format!(
        "Verified when this was made:\n\n\
         - each of the {entries} entries has the digest that its line says, and so have the words recorded with it,\n  \
         as far as they are not erased;\n\
         - each entry names the digest of the one before;\n\
         - the newest entry has the digest\n  {digest}\n  {head};\n\
         - the policy is the file whose digest entry 1 names.\n\n\
         The store's head over all cases was\n  {store_head}\n\n{AGAIN}"
    )
}

const AGAIN: &str = r#"To do it again:

  python3 verify.py
  python3 verify.py ENTRY DIGEST

The second holds it against a head that somebody kept elsewhere: the number of an entry and its digest. Without that, a
journal rewritten as a whole would verify too: only what was kept elsewhere shows that it was not.

In any language: a line of the journal is {"entry":E,"personal":P,"digest":"D"}, of which "personal" may be missing. Take
the bytes of E and P as they stand.

  D                    is SHA-256 of E, in lower-case hexadecimal
  E.personal_digest    is SHA-256 of P, or null
  E.prev               is D of the line before, or null on the first
  E.seq                counts 1, 2, 3 without a gap

In Python, with the line as text:

  start = len('{"entry":')
  entry, end = json.JSONDecoder().raw_decode(line, start)
  assert hashlib.sha256(line[start:end].encode()).hexdigest() == json.loads(line)["digest"]
  assert entry["seq"] == seq and entry["prev"] == digest_of_the_line_before
"#;

/// What is not in the bundle.
pub(super) fn left_out(reckoned: &Reckoned<'_>, work: &Casework) -> String {
    let mut lines = vec![
        "Letters, e-mails and recordings: the case book holds what was noted of them, never the things themselves."
            .to_owned(),
        "Other people's cases, and anything that is in them.".to_owned(),
    ];
    for link in particulars_of(reckoned).links {
        lines.push(format!(
            "The case {}, which is linked to this one ({}): it is named here and not included.",
            link.case, link.link
        ));
    }
    let entries = as_corrected(&work.journal.entries);
    for entry in entries.iter().filter(|entry| entry.on <= reckoned.as_at) {
        let Event::EvidenceFiled(evidence) = &entry.event else { continue };
        let item = evidence.item.as_deref().unwrap_or("an item without a name");
        let known = evidence.sha256.as_ref().map_or_else(
            || "no digest of it was recorded".to_owned(),
            |sha256| format!("the file that was filed has the SHA-256 {sha256}"),
        );
        lines.push(format!("Evidence of entry {}, {}: {known}.", entry.seq, visible(item)));
    }
    let erasures = work.journal.entries.iter().filter(|entry| matches!(entry.event, Event::Erased(_)));
    lines.extend(erasures.map(|entry| {
        let (on, seq) = (people(&entry.on), entry.seq);
        format!("Names, contacts and words about people before entry {seq}: they were erased on {on}, and are nowhere any more.")
    }));
    let later = later(work, reckoned.as_at);
    if later > 0 {
        lines.push(format!(
            "What happened after {} ({}): it stands in the journal, words and all, and in no other file here.",
            people(&reckoned.as_at),
            count(later as u64, "entry"),
        ));
    }
    if work.journal.torn.is_some() {
        lines.push("A torn last line of the journal, which cannot be read.".to_owned());
    }
    format!("Not in this bundle:\n\n- {}\n", lines.join("\n- "))
}

/// Where the procedure gives no times.
pub(super) fn no_clocks() -> String {
    "No due dates: the procedure gives no times at this stage.\n".to_owned()
}
