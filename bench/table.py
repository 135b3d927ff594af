"""The table of what was measured, with what was to be reached."""

import dataclasses


@dataclasses.dataclass
class Row:
    """One line; `holds` is None where nothing is to be reached or nothing could be measured."""

    what: str
    ours: str
    peer: str
    theirs: str
    ratio: str
    target: str
    holds: bool | None


def judged(medians, peaks, questions):
    """Every row, in the order of the table."""

    def ms(name):
        return f"{medians[name]:.1f} ms"

    def at_most(what, name, peer, theirs, target):
        """Ours may take so many times what the other takes."""
        if theirs not in medians:
            return Row(what, ms(name), peer, "skipped", "", f"≤ {target} ×", None)
        ratio = medians[name] / medians[theirs]
        return Row(what, ms(name), peer, ms(theirs), f"{ratio:.2f} ×", f"≤ {target} ×", ratio <= target)

    def faster(what, name, peer, theirs, target, times=1):
        """The other takes at least so many times what ours takes."""
        wanted = f"≥ {target} × faster" if target else ""
        if theirs not in medians:
            return Row(what, ms(name), peer, "skipped", "", wanted, None)
        ratio = medians[theirs] * times / medians[name]
        holds = ratio >= target if target else None
        return Row(what, ms(name), peer, ms(theirs), f"{ratio:.0f} × faster", wanted, holds)

    def memory(what, name, target):
        return Row(what, f"{peaks[name]:.1f} MiB", "", "", "", f"≤ {target} MiB", peaks[name] <= target)

    def told(what, theirs, peer):
        """Nothing of ours, but what nothing of ours can be below."""
        return [Row(what, "", peer, ms(theirs), "", "", None)] if theirs in medians else []

    bare = "a bare Rust process" if questions.floor else "`true`"
    reading = (
        "opening and reading every journal, two threads" if questions.floor else "`xargs -P 2 cat` over every journal"
    )
    small = f"{questions.options.cases // 10} cases, the same ones open"
    return [
        at_most("`report overdue -f csv`", "overdue", "sqlite3, indexed", "overdue sqlite3", 1),
        faster("", "overdue", "DuckDB over the journals", "overdue DuckDB", 300),
        faster("", "overdue", "Taskwarrior, as many tasks", "overdue Taskwarrior", 100),
        faster("", "overdue", "jq over a tenth of the cases, times ten", "overdue jq", None, times=10),
        at_most("", "overdue", small, "overdue small", 1.3),
        memory("peak memory", "overdue", 24),
        at_most(
            f"`report performance` {questions.options.quarter}", "quarter", "sqlite3, indexed", "quarter sqlite3", 0.7
        ),
        faster("", "quarter", "DuckDB over the journals", "quarter DuckDB", 30),
        memory("peak memory", "quarter", 128),
        at_most("`list -f csv`, everything", "list", "`dd`: as many bytes from memory", "list floor", 2),
        memory("peak memory", "list", 128),
        at_most("`ack`, durable", "ack", "`dd oflag=append conv=fdatasync`", "append", 2),
        at_most("", "ack", "sqlite3, one durable insert", "insert sqlite3", 1),
        at_most("", "ack", "`task add`", "add Taskwarrior", 1),
        at_most("", "ack", small, "ack small", 1.3),
        at_most("first use, index deleted", "anew", reading, "read floor", 3.5),
        at_most("`--help`", "help", bare, "bare", 3),
        at_most("`completions bash`", "completions", bare, "bare", 3),
        *told("for comparison", "stat floor", "looking at every journal, two threads"),
        *told("", "verify floor", "reading it and taking every line's digests, two threads"),
    ]


def as_text(rows):
    """The table in Markdown."""
    verdict = {True: "yes", False: "**no**", None: ""}
    heading = ["what", "ours", "beside", "takes", "ratio", "to reach", "holds"]
    cells = [[r.what, r.ours, r.peer, r.theirs, r.ratio, r.target, verdict[r.holds]] for r in rows]
    widths = [max(len(line[place]) for line in [heading, *cells]) for place in range(len(heading))]

    def line(parts):
        return "| " + " | ".join(part.ljust(width) for part, width in zip(parts, widths)) + " |"

    return "\n".join([line(heading), "|" + "|".join("-" * (width + 2) for width in widths) + "|", *map(line, cells)])
