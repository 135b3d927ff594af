//! What the pages say that the command line itself does not know.

/// The day on the pages: of the manual, not of the build.
pub(crate) const DATE: &str = "2026-11-20";
/// The name of the manual.
pub(crate) const MANUAL: &str = "Complaints case book";

/// What `plaint(1)` adds to the one-line description, a paragraph each.
pub(crate) const DESCRIPTION: [&str; 4] = [
    "Each complaint is one append-only journal in the case store. Every due date is reckoned from the policy that \
     the case is pinned to, with the clause it rests on; plaint explain walks through it day by day.",
    "A case is named by its reference, WT-2026-0001, or by any shortening of it that only one case has: \
     2026-1, WT-1, 0001 or 1.",
    "A date is written 2026-11-21, today, yesterday or tomorrow; as working days or days from today, +5wd or -3d; \
     or as mon to sun, the most recent one. 03/04/2026 is refused, since it can be read two ways.",
    "What was asked for goes to standard output, everything said about it to standard error.",
];

/// The examples of `plaint(1)`: a complaint from beginning to end.
pub(crate) const EXAMPLES: &str = "\
plaint init --prefix WT --policy wthp-2024
plaint log --received yesterday --summary 'No heating since Monday' --service repairs
plaint ack 1 --channel email
plaint explain 1 respond
plaint report overdue
plaint respond 1 --outcome upheld --remedy 'Boiler replaced'
plaint close 1 --because final-response";

/// The store's folder on each platform.
pub(crate) const STORE: &str = "\
The case store is the folder given by --store or PLAINT_STORE; else ~/.local/share/plaint (or \
$XDG_DATA_HOME/plaint), on macOS ~/Library/Application Support/plaint, on Windows %APPDATA%\\plaint\\data. \
In it:";

/// The files of a store, as the pages name them.
pub(crate) const FILES: [(&str, &str); 7] = [
    ("plaint.json", "the store's format, prefix, usual policy and time zone"),
    ("cases/YEAR/REF.jsonl", "a case's journal, the truth about it; lines are only ever added"),
    ("heads/YEAR/", "where each journal ended when last written, so that lines cut off are missed"),
    ("pinned/", "the exact policies that cases were received under"),
    ("policies/", "the organisation's own policies, POLICY.json"),
    ("reports/", "the organisation's own report definitions, NAME.json"),
    ("calendar.jsonl", "the organisation's closures, worked holidays and imported bank holidays"),
];

/// The environment that the program reads.
pub(crate) const ENVIRONMENT: [(&str, &str); 4] = [
    ("PLAINT_STORE", "the case store, where --store is not given"),
    ("PLAINT_BY", "who is recording, where --by is not given"),
    ("PLAINT_NOW", "an RFC 3339 instant used in place of the clock, for tests and demonstrations"),
    ("NO_COLOR", "if not empty, no colour unless --color always"),
];

/// What each page refers to, beside `plaint(1)`.
pub(crate) fn related(verb: &str) -> &'static [&'static str] {
    match verb {
        "log" => &["ack", "show", "policy"],
        "ack" => &["log", "respond", "contact"],
        "respond" => &["ack", "extend", "escalate", "close"],
        "escalate" | "extend" => &["respond", "explain"],
        "close" => &["respond", "report"],
        "allocate" => &["contact", "list"],
        "contact" => &["allocate", "show"],
        "report" => &["list", "export"],
        "export" => &["report", "restore", "demo"],
        "show" | "list" => &["explain", "report"],
        "explain" => &["calc", "calendar", "policy", "show"],
        "calc" => &["explain", "calendar", "policy"],
        "policy" => &["calendar", "explain"],
        "calendar" => &["calc", "policy"],
        "consent" | "group" | "support" => &["log", "contact"],
        "flag" => &["notify", "escalate"],
        "notify" => &["flag"],
        "staff" => &["contact", "respond"],
        "conflict" => &["allocate"],
        "panel" | "return" => &["escalate", "respond"],
        "evidence" => &["contact"],
        "pause" => &["resume", "extend"],
        "resume" => &["pause"],
        "refuse" | "decline" => &["accept", "reopen", "report"],
        "accept" => &["refuse"],
        "warn" => &["restrict"],
        "restrict" => &["warn", "close"],
        "reopen" => &["close", "refuse", "decline"],
        "link" => &["merge", "point"],
        "merge" => &["link", "close"],
        "point" => &["finding", "link"],
        "finding" => &["point", "respond"],
        "remedy" => &["respond", "action"],
        "action" => &["learning", "report"],
        "learning" | "cause" => &["action", "report"],
        "ombudsman" => &["action", "reopen"],
        "feedback" => &["review", "report"],
        "review" => &["feedback", "report"],
        "correct" => &["show", "what-if"],
        "hold" => &["erase", "report"],
        "erase" => &["hold", "disclose", "report"],
        "disclose" => &["show", "erase"],
        "what-if" => &["calendar", "policy"],
        "restore" => &["export", "check", "heads"],
        "init" => &["log", "import", "policy"],
        "import" => &["init", "log", "check"],
        "demo" => &["init", "report", "export"],
        "check" => &["heads", "show"],
        "heads" => &["check", "report"],
        "bundle" => &["show", "explain", "ombudsman"],
        "completions" => &[],
        other => panic!("say in tests/generated/prose.rs what {other} is related to"),
    }
}
