"""Whether the program and its peers answer the same; where they differ, nothing that was measured means anything."""

import csv
import io

from peers import counted
from stores import rows
from timing import Failed

ZERO = ("", "0", "0.0", "0.00")


def compare(questions):
    """What was compared and is the same, in words; fails where something differs."""
    peers, stores = questions.peers, questions.stores
    overdue = rows(questions.overdue.output(questions.work))
    if not overdue:
        raise Failed("nothing is overdue, so nothing is compared")
    small = rows(questions.overdue_small.output(questions.work))
    # The cases of the large store that are open are those of the small one.
    same(f"overdue in the small and the large store ({len(overdue)} rows)", small, overdue)
    for status in ("open", "answered", "closed"):
        listed = rows(stores.ask(stores.large, "list", "--status", status, "-f", "csv"))
        questions.statuses[status] = len(listed)
    same("cases in the large store", sum(questions.statuses.values()), questions.options.cases)
    lines = [f"the large and the small store: the same {len(overdue)} overdue duties"]
    if peers.has("sqlite3"):
        lines += with_sqlite(questions, overdue)
    if peers.has("Taskwarrior"):
        late = len({row["case"] for row in overdue})
        same("cases overdue, and tasks", late, int(questions.overdue_tasks("count").output(questions.work)))
        lines.append(f"Taskwarrior: as many overdue tasks as there are cases with an overdue duty ({late})")
    if peers.has("DuckDB"):
        lines += with_duckdb(questions)
    if peers.has("DuckDB") and peers.has("jq"):
        found = len(peers.jq(stores.small).output(questions.work).splitlines())
        same("unanswered by jq and by DuckDB", found, unanswered(questions))
        lines.append(f"jq: as many cases without an answer as DuckDB ({found})")
    return lines


def with_sqlite(questions, overdue):
    given = list(csv.reader(io.StringIO(questions.peers.sqlite(questions.sql("overdue.sql")).output(questions.work))))
    ours = sorted(list(row.values()) for row in overdue)
    same("overdue, by sqlite3", sorted(given[1:]), ours)
    figures = {}
    for row in rows(questions.quarter.output(questions.work)):
        if row["section"] in ("volumes", "timeliness", "outcomes", "remedies"):
            for period in ("now", "before", "year_before"):
                figures[row["section"], row["stage"], row["figure"], period] = row[period]
    told = 0
    theirs = {}
    for row in csv.DictReader(io.StringIO(questions.peers.sqlite(questions.sql("quarter.sql")).output(questions.work))):
        theirs[row["section"], row["stage"], row["figure"], row["period"]] = row["value"]
    for key, figure in figures.items():
        answer = theirs.get(key, "")
        if figure != answer and not (figure in ZERO and answer in ZERO):
            raise Failed(f"the quarter, by sqlite3: {', '.join(key)} is {answer!r}, and ours {figure!r}")
        told += figure not in ZERO
    if not told:
        raise Failed("every figure of the quarter is nothing, so nothing is compared: name another with --quarter")
    return [
        f"sqlite3: overdue, all {len(ours)} rows in every column",
        f"sqlite3: the quarter's volumes, timeliness, outcomes and remedies, {told} figures to the last digit",
    ]


def with_duckdb(questions):
    peers = questions.peers
    said = peers.over_journals("journals-read.sql").output(questions.work)
    numbers = [int(word) for word in said.splitlines()[-1].strip("()\r\n").split(",")]
    cases = list(peers.table("cases"))
    first, last = peers.names["now_first"], peers.names["now_last"]
    came = sum(first <= row["received"] <= last for row in cases)
    same(
        "journals, lines and cases that came, by DuckDB",
        numbers,
        [len(cases), sum(1 for _ in peers.table("events")), came],
    )
    return [f"DuckDB: {numbers[0]} journals with {numbers[1]} lines, {came} cases received in the quarter"]


def unanswered(questions):
    command = questions.peers.over_journals("journals-overdue.sql")
    heading = command.argv[0].endswith("duckdb")
    return counted(command, questions.work) + (0 if heading else 1)


def same(what, one, other):
    if one != other:
        differing = (
            [pair for pair in zip(one, other) if pair[0] != pair[1]][:3] if isinstance(one, list) else (one, other)
        )
        sizes = f" ({len(one)} and {len(other)})" if isinstance(one, list) else ""
        raise Failed(f"answers differ: {what}{sizes}: {differing}")
