//! What a heading probably means.

/// What a column can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Meaning {
    /// A particular of the case, by its key in the mapping; whether it is a day.
    Case(&'static str, Holds),
    /// A step of a stage, 0 for the first.
    Stage(usize, &'static str, Holds),
    /// Words to be kept as a note.
    Note,
    /// A date that is reckoned anew.
    Reckoned,
}

/// What stands in the cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Holds {
    Days,
    Words,
}

impl Meaning {
    /// What its cells hold; none where it makes no difference.
    pub(super) fn holds(self) -> Option<Holds> {
        match self {
            Self::Case(_, holds) | Self::Stage(_, _, holds) => Some(holds),
            Self::Note | Self::Reckoned => None,
        }
    }
}

/// A heading in lower-case words.
struct Heading {
    words: Vec<String>,
}

impl Heading {
    fn of(heading: &str) -> Self {
        let apart: String = heading.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
        Self { words: apart.to_lowercase().split_whitespace().map(str::to_owned).collect() }
    }

    /// Whether one of its words begins like one of these.
    fn has(&self, beginnings: &[&str]) -> bool {
        self.words.iter().any(|word| beginnings.iter().any(|beginning| word.starts_with(beginning)))
    }

    /// Whether one of its words is one of these.
    fn is(&self, words: &[&str]) -> bool {
        self.words.iter().any(|word| words.contains(&word.as_str()))
    }

    /// Whether these words stand in it one after the other.
    fn says(&self, phrase: &str) -> bool {
        format!(" {} ", self.words.join(" ")).contains(&format!(" {phrase} "))
    }

    /// The stage that it speaks of.
    fn stage(&self) -> Option<usize> {
        let numbered = |number: &str, word: &str| {
            self.is(&[&format!("s{number}"), &format!("stage{number}"), &format!("st{number}")])
                || self.says(&format!("stage {number}"))
                || self.says(&format!("stage {word}"))
        };
        if numbered("2", "two") || self.has(&["review", "appeal"]) {
            return Some(1);
        }
        numbered("1", "one").then_some(0)
    }
}

/// What the heading of a column means where its cells hold days, or words.
pub(super) fn meaning(heading: &str, holds: Holds) -> Option<Meaning> {
    let heading = Heading::of(heading);
    if heading.words.is_empty() {
        return None;
    }
    match holds {
        Holds::Days => of_days(&heading),
        Holds::Words => of_words(&heading),
    }
}

fn of_days(heading: &Heading) -> Option<Meaning> {
    let stage = heading.stage();
    let at = |key| Some(Meaning::Stage(stage.unwrap_or(0), key, Holds::Days));
    let case = |key| Some(Meaning::Case(key, Holds::Days));
    if heading.has(&["exten"]) || heading.says("new target") || heading.says("revised target") {
        if heading.is(&["to", "until", "target", "new", "revised"]) {
            return at("extended_to");
        }
        return if heading.is(&["told", "sent", "letter", "on", "notified", "agreed"]) {
            at("extended_on")
        } else {
            None
        };
    }
    if heading.is(&["due", "target", "deadline", "sla", "by"]) {
        return Some(Meaning::Reckoned);
    }
    if heading.has(&["ack"]) {
        return at("acknowledged");
    }
    if heading.has(&["escalat"]) {
        return Some(Meaning::Stage(1, "asked", Holds::Days));
    }
    if heading.has(&["respon", "repl", "answer", "decision", "outcome"]) {
        return at("answered");
    }
    if stage == Some(1)
        && (heading.has(&["request", "receiv", "ask", "log", "open", "start"]) || heading.words.len() <= 3)
    {
        return at("asked");
    }
    if heading.has(&["clos", "complet", "final"]) {
        return case("closed");
    }
    if heading.has(&["known", "knew", "incident", "occurr"]) {
        return case("first_known");
    }
    if heading.has(&["log", "record", "enter", "regist"]) {
        return case("logged");
    }
    let received = heading.has(&["receiv", "receipt", "rais", "open", "made", "complain", "submit"]);
    if received || heading.words == ["date"] {
        return case("received");
    }
    None
}

fn of_words(heading: &Heading) -> Option<Meaning> {
    let stage = heading.stage();
    let case = |key| Some(Meaning::Case(key, Holds::Words));
    if heading.has(&["note", "comment", "remark", "lesson", "learn", "compensat", "redress", "remed"]) {
        return Some(Meaning::Note);
    }
    if heading.has(&["sought", "desired", "wants", "wanted"]) {
        return case("outcome_sought");
    }
    if heading.has(&["tenure"]) {
        return case("tenure");
    }
    if heading.has(&["channel", "method", "via", "how", "medium"]) || heading.words == ["source"] {
        return case("channel");
    }
    if heading.has(&["reason", "why"]) && heading.has(&["clos"]) {
        return case("closed_because");
    }
    if heading.words == ["status"] || heading.says("case status") || heading.says("complaint status") {
        return case("status");
    }
    if heading.has(&["outcome", "finding", "result", "upheld", "decision"]) {
        return Some(Meaning::Stage(stage.unwrap_or(0), "outcome", Holds::Words));
    }
    if heading.has(&["officer", "handl", "investigat", "assign", "allocat", "owner", "caseworker"]) {
        return Some(match stage {
            Some(stage) => Meaning::Stage(stage, "handler", Holds::Words),
            None => Meaning::Case("handler", Holds::Words),
        });
    }
    if heading.has(&["service", "depart", "team", "directorate"]) {
        return case("service");
    }
    if heading.has(&["categor", "theme"]) || heading.is(&["type"]) {
        return case("category");
    }
    if heading.has(&["propert", "uprn", "address", "home"]) {
        return case("property");
    }
    if heading.has(&["email", "phone", "tel", "mobile"])
        || heading.says("contact details")
        || heading.words == ["contact"]
    {
        return case("contact");
    }
    if heading.is(&["ref", "reference", "id", "number", "no", "num"]) {
        return case("reference");
    }
    if heading.has(&["complainant", "customer", "resident", "tenant"]) || heading.is(&["name"]) {
        return case("complainant");
    }
    if heading.has(&["summar", "descri", "detail", "nature", "issue", "subject"]) || heading.words == ["complaint"] {
        return case("summary");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_as_people_write_them() {
        let days = |heading: &str| meaning(heading, Holds::Days);
        let words = |heading: &str| meaning(heading, Holds::Words);
        let case = |key| Some(Meaning::Case(key, Holds::Days));
        let stage = |number, key| Some(Meaning::Stage(number, key, Holds::Days));
        assert_eq!(days("Date received"), case("received"));
        assert_eq!(days("Complaint Date"), case("received"));
        assert_eq!(days("Ack date"), stage(0, "acknowledged"));
        assert_eq!(days("Stage 2 acknowledgement sent"), stage(1, "acknowledged"));
        assert_eq!(days("Stage 1 response sent"), stage(0, "answered"));
        assert_eq!(days("S2 Response"), stage(1, "answered"));
        assert_eq!(days("Escalated to stage 2"), stage(1, "asked"));
        assert_eq!(days("Stage 2 requested"), stage(1, "asked"));
        assert_eq!(days("Closed"), case("closed"));
        assert_eq!(days("Stage 1 extended to"), stage(0, "extended_to"));
        assert_eq!(days("Response due"), Some(Meaning::Reckoned));
        assert_eq!(days("Lunch"), None);
        assert_eq!(words("Ref"), Some(Meaning::Case("reference", Holds::Words)));
        assert_eq!(words("Complaint No."), Some(Meaning::Case("reference", Holds::Words)));
        assert_eq!(words("Complainant"), Some(Meaning::Case("complainant", Holds::Words)));
        assert_eq!(words("Outcome"), Some(Meaning::Stage(0, "outcome", Holds::Words)));
        assert_eq!(words("Stage 2 outcome"), Some(Meaning::Stage(1, "outcome", Holds::Words)));
        assert_eq!(words("Lessons learned"), Some(Meaning::Note));
        assert_eq!(words("Stage"), None);
    }
}
