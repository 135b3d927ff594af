//! The version that an entry bears: 1 where the first version had a word for everything in it, 3 where it is of a type
//! that came with erasure, and else 2.

use std::collections::BTreeMap;

use proptest::{prop_assert_eq, proptest};
use serde_json::Value;

use super::arbitrary::history;
use super::on_disk::{Line, lines, written};
use super::{config, reference};

/// The types of version 1, each with its fields.
const TYPES: [(&str, &str); 8] = [
    (
        "logged",
        "case policy stage received first_known channel service category tenure handler identity consent serious",
    ),
    ("acknowledged", "stage channel"),
    ("allocated", "stage handler"),
    ("contacted", "stage channel direction purpose"),
    ("extended", "stage response_promised_by told agreed approved_by past_the_cap signposted"),
    ("answered", "stage outcome handler signed_off_by channel received_on remedies_offered action_targets"),
    ("escalated", "from to requested handler exceptional"),
    ("closed", "because"),
];

/// The words of version 1, where later versions have more.
const WORDS: [(&str, &str); 4] = [
    ("channel", "email phone letter in-person web social-media survey other"),
    ("consent", "given awaited"),
    ("purpose", "contact progress-update"),
    ("because", "final-response lapsed resolved withdrawn refused restricted legal-action duplicate"),
];

/// The types of version 3.
const TYPES_OF_3: [&str; 3] = ["held", "released", "erased"];

fn is(list: &str, word: &str) -> bool {
    list.split(' ').any(|known| known == word)
}

/// Whether a program that knows version 1 and nothing else reads it.
fn version_1_reads(event: &Value) -> bool {
    let types: BTreeMap<&str, &str> = TYPES.into();
    let event = event.as_object().unwrap();
    let Some(fields) = types.get(event["type"].as_str().unwrap()) else { return false };
    event.iter().all(|(field, value)| {
        let words = WORDS.into_iter().find(|(of, _)| of == field).map(|(_, words)| words);
        let known = value.as_str().zip(words).is_none_or(|(word, words)| is(words, word));
        field == "type" || (is(fields, field) && known)
    })
}

proptest! {
    #![proptest_config(config(32))]

    /// A program of version 1 reads everything that says it is of version 1, and would have read nothing else.
    #[test]
    fn an_entry_bears_the_lowest_version_that_has_its_words((_, entries) in history(14)) {
        let folder = tempfile::tempdir().unwrap();
        let store = written(folder.path(), &entries);
        for line in lines(&store, &reference()) {
            let line: Line = serde_json::from_str(&line).unwrap();
            let entry: Value = serde_json::from_str(line.entry.get()).unwrap();
            let of_3 = |event: &Value| event["type"].as_str().is_some_and(|word| TYPES_OF_3.contains(&word));
            let event = &entry["event"];
            let version = match () {
                () if of_3(event) || of_3(&event["instead"]["event"]) => 3,
                () if version_1_reads(event) => 1,
                () => 2,
            };
            prop_assert_eq!(&entry["v"], version, "{}", entry);
        }
    }
}
