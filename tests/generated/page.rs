//! One man page: what clap knows about the command, and the prose around it.

use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, italic, roman};

use crate::{help, prose};

/// The preamble that the roff writer begins every piece with; a page needs it once.
const PREAMBLE: &str = ".ie \\n(.g .ds Aq \\(aq\n.el .ds Aq '\n";

/// `plaint(1)`.
pub(crate) fn of_the_whole(command: &clap::Command) -> String {
    let mut page = Page::new("plaint", command);
    for paragraph in prose::DESCRIPTION {
        page.paragraph(paragraph);
    }
    page.options();
    page.roff.control("SH", ["VERBS"]);
    for verb in verbs(command) {
        page.roff.control("TP", []);
        page.roff.text([bold(format!("plaint-{}", verb.get_name())), roman("(1)")]);
        page.roff.text([roman(about(verb))]);
    }
    page.examples(prose::EXAMPLES.lines());
    page.ending(verbs(command).map(clap::Command::get_name))
}

/// The page of a verb, with its own verbs where it has some.
pub(crate) fn of_verb(command: &clap::Command) -> String {
    let verb = command.get_name();
    let mut page = Page::new(&format!("plaint-{verb}"), command);
    page.options();
    if command.has_subcommands() {
        page.subcommands();
    }
    for block in help::after(command).into_iter().filter(|block| block.heading != "Examples") {
        page.table(&block);
    }
    page.examples(help::examples(command).iter().map(String::as_str));
    page.ending(prose::related(verb).iter().copied())
}

fn about(command: &clap::Command) -> String {
    command.get_about().unwrap_or_else(|| panic!("{} has no description", command.get_name())).to_string()
}

/// How a command is called, as its help says.
fn usage(command: &clap::Command) -> String {
    let usage = command.clone().render_usage().to_string();
    usage.strip_prefix("Usage: ").unwrap_or_else(|| panic!("not a usage: {usage}")).to_owned()
}

/// The command with an option's possible values, where they need no words of their own, in its description: a list
/// of bullets says no more in ten times the room.
fn with_values_in_a_row(command: clap::Command) -> clap::Command {
    command.mut_args(|option| {
        let values = option.get_possible_values();
        let takes_values = option.get_action().takes_values();
        if !takes_values || values.is_empty() || values.iter().any(|value| value.get_help().is_some()) {
            return option;
        }
        let names: Vec<&str> = values.iter().map(clap::builder::PossibleValue::get_name).collect();
        let help = option.get_help().map(ToString::to_string).unwrap_or_default();
        option.help(format!("{help} [possible values: {}]", names.join(", "))).hide_possible_values(true)
    })
}

/// What `clap_mangen` renders.
fn rendered(render: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> String {
    let mut piece = Vec::new();
    render(&mut piece).unwrap();
    String::from_utf8(piece).unwrap()
}

/// The options section of a command: options with a heading of their own go under the others, not beside them.
fn options_of(command: clap::Command) -> String {
    let man = Man::new(with_values_in_a_row(command));
    let section = rendered(|to| man.render_options_section(to));
    // One empty line above possible values, said in the way that mandoc likes.
    let section = section.strip_prefix(PREAMBLE).unwrap_or(&section).replace(".br\n\n.br\n", ".sp\n");
    let under = |line: &str| match line.strip_prefix(".SH ").map(|heading| heading.trim_matches('"')) {
        Some(heading) if heading != "OPTIONS" => {
            format!(".SS \"{}{}\"\n", &heading[..1], heading[1..].to_lowercase())
        }
        _ => format!("{line}\n"),
    };
    section.lines().map(under).collect()
}

/// A page being written: what is done, and what is still in hand.
struct Page {
    done: String,
    roff: Roff,
    command: clap::Command,
}

impl Page {
    /// A page up to the one-line description.
    fn new(title: &str, command: &clap::Command) -> Self {
        let mut forms = vec![usage(command)];
        if title != "plaint" && command.has_subcommands() {
            // A verb that also does something by itself keeps its own form, the first.
            forms = forms.iter().filter(|_| !command.is_subcommand_required_set()).cloned().collect();
            forms = forms.iter().filter_map(|form| form.lines().next()).map(str::to_owned).collect();
            forms.extend(verbs(command).map(usage));
        }
        let command = command.clone().override_usage(forms.join("\n"));
        let man = Man::new(command.clone()).title(title.to_uppercase()).date(prose::DATE).manual(prose::MANUAL);
        let man = man.source(concat!("plaint ", env!("CARGO_PKG_VERSION")));
        let mut page = Self { done: PREAMBLE.to_owned(), roff: Roff::new(), command };
        page.add(&rendered(|to| man.render_title(to)));
        page.add(&rendered(|to| man.render_name_section(to)));
        page.add(&rendered(|to| man.render_synopsis_section(to)));
        page.add(&rendered(|to| man.render_description_section(to)));
        page
    }

    fn finish_piece(&mut self) {
        let piece = std::mem::take(&mut self.roff).render();
        self.add(&piece);
    }

    /// Adds rendered lines, with typed characters rather than typographic ones.
    fn add(&mut self, piece: &str) {
        let piece = piece.strip_prefix(PREAMBLE).unwrap_or(piece);
        self.done.push_str(&piece.replace('`', "\\(ga").replace('~', "\\(ti").replace('^', "\\(ha"));
    }

    fn paragraph(&mut self, text: &str) {
        self.roff.control("PP", []);
        self.roff.text([roman(text)]);
    }

    fn options(&mut self) {
        self.finish_piece();
        self.add(&options_of(self.command.clone()));
    }

    /// Each verb of this verb with the options it alone takes.
    fn subcommands(&mut self) {
        self.roff.control("SH", ["VERBS"]);
        for verb in verbs(&self.command.clone()) {
            self.roff.control("SS", [usage(verb).as_str()]);
            self.roff.text([roman(about(verb))]);
            let shared = verb.get_arguments().filter(|option| option.is_global_set() || option.get_id() == "help");
            let shared: Vec<_> = shared.map(|option| option.get_id().clone()).collect();
            let own = shared.into_iter().fold(verb.clone(), |verb, id| verb.mut_arg(id, |option| option.hide(true)));
            self.finish_piece();
            self.add(&options_of(own).replace(".SH OPTIONS\n", ""));
        }
    }

    /// Lines of a name and what it means, two spaces or more between them.
    fn table(&mut self, block: &help::Block) {
        self.roff.control("SH", [block.heading.to_uppercase().as_str()]);
        for line in &block.lines {
            let (name, means) = line.split_once("  ").unwrap_or_else(|| panic!("no name and meaning: {line:?}"));
            self.entry(name, means.trim_start());
        }
    }

    fn entry(&mut self, name: &str, means: &str) {
        self.roff.control("TP", []);
        self.roff.text([bold(name)]);
        self.roff.text([roman(means)]);
    }

    fn examples<'a>(&mut self, lines: impl Iterator<Item = &'a str>) {
        self.roff.control("SH", ["EXAMPLES"]);
        self.roff.control("EX", []);
        for line in lines {
            self.roff.text([roman(line)]);
        }
        self.roff.control("EE", []);
    }

    /// The sections that every page ends with.
    fn ending<'a>(mut self, related: impl Iterator<Item = &'a str>) -> String {
        for block in help::after(&plaint::cli::command()) {
            self.table(&block);
        }
        self.roff.control("SH", ["FILES"]);
        self.roff.text([roman(prose::STORE)]);
        for (file, means) in prose::FILES {
            self.roff.control("TP", []);
            self.roff.text([italic(file)]);
            self.roff.text([roman(means)]);
        }
        self.roff.control("SH", ["ENVIRONMENT"]);
        for (name, means) in prose::ENVIRONMENT {
            self.entry(name, means);
        }
        self.roff.control("SH", ["SEE ALSO"]);
        let whole = (self.command.get_name() != "plaint").then(|| "plaint".to_owned());
        let pages = whole.into_iter().chain(related.map(|verb| format!("plaint-{verb}")));
        let mut inlines = Vec::new();
        for page in pages {
            if !inlines.is_empty() {
                inlines.push(roman(", "));
            }
            inlines.extend([bold(page), roman("(1)")]);
        }
        self.roff.text(inlines);
        self.finish_piece();
        self.done
    }
}

/// The verbs of a command; `help`, which clap adds to every one, is none of ours.
pub(crate) fn verbs(command: &clap::Command) -> impl Iterator<Item = &clap::Command> {
    command.get_subcommands().filter(|verb| verb.get_name() != "help")
}
