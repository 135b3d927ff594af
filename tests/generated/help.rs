//! What stands after a verb's options in its help: blocks of lines, each under a heading of its own.

/// A heading without its colon, and the lines under it.
pub(crate) struct Block {
    pub(crate) heading: String,
    pub(crate) lines: Vec<String>,
}

/// The blocks of a text like that of `plaint report --help`.
pub(crate) fn blocks(text: &str) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty()) {
        match (line.strip_prefix("  "), line.strip_suffix(':'), blocks.last_mut()) {
            (Some(line), _, Some(block)) => block.lines.push(line.to_owned()),
            (None, Some(heading), _) => blocks.push(Block { heading: heading.to_owned(), lines: Vec::new() }),
            _ => panic!("neither a heading with a colon nor a line indented by two under one: {line:?}"),
        }
    }
    blocks
}

/// The blocks after a command's options.
pub(crate) fn after(command: &clap::Command) -> Vec<Block> {
    command.get_after_help().map_or_else(Vec::new, |text| blocks(&text.to_string()))
}

/// The lines of a command's examples.
pub(crate) fn examples(command: &clap::Command) -> Vec<String> {
    let examples = after(command).into_iter().filter(|block| block.heading == "Examples");
    examples.flat_map(|block| block.lines).collect()
}

/// The words of an example up to where the shell takes over: a pipe, a redirection or the next command.
pub(crate) fn words(example: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted) = (Vec::new(), None::<String>, false);
    for c in example.chars().chain([' ']) {
        match c {
            '\'' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            ' ' if !quoted => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    assert!(!quoted, "a quotation mark is not closed: {example}");
    let end = words.iter().position(|word| ["|", ">", "<", "&&", "#"].contains(&word.as_str()));
    words.truncate(end.unwrap_or(words.len()));
    words
}
