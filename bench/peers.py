"""The peers, each with the same cases in its own form. One that is not there is skipped."""

import csv
import datetime
import json
import os
import shutil
import sqlite3
import string
import subprocess
import sys
import uuid

from stores import AS_AT, PAST
from timing import Command, Failed

HERE = os.path.dirname(os.path.abspath(__file__))
OPEN_DUTY = ("running", "due-today", "overdue")


def quarter(which):
    """The first and last days of a quarter such as 2025-Q4, of the one before and of that of the year before."""
    year, number = int(which[:4]), int(which[-1])

    def days(quarters):
        """Of the quarter that is so many after the year 0."""
        first = datetime.date(quarters // 4, quarters % 4 * 3 + 1, 1)
        after = datetime.date((quarters + 1) // 4, (quarters + 1) % 4 * 3 + 1, 1)
        return first.isoformat(), (after - datetime.timedelta(days=1)).isoformat()

    place = year * 4 + number - 1
    return {"now": days(place), "before": days(place - 1), "year_before": days(place - 4)}


def text(name, **names):
    """A file of sql/ without its comments, with the names filled in."""
    with open(os.path.join(HERE, "sql", name), encoding="utf-8") as file:
        return string.Template("".join(line for line in file if not line.startswith("--"))).substitute(names)


class Peers:
    """Where each peer has its data, and the commands that ask it."""

    def __init__(self, stores, which_quarter, python):
        self.stores, self.work, self.env = stores, stores.work, stores.env
        self.tables = os.path.join(self.work, "tables")
        self.database = os.path.join(self.work, "cases.sqlite")
        days = quarter(which_quarter)
        self.names = {
            f"{period}_{end}": day for period, ends in days.items() for end, day in zip(("first", "last"), ends)
        }
        self.names |= {"as_at": AS_AT, "store": stores.large}
        self.versions, self.missing = {}, {}
        self.duckdb = None
        self.find("sqlite3", ["sqlite3", "--version"], 0)
        self.find("Taskwarrior", ["task", "--version"], 0)
        self.find("jq", ["jq", "--version"], 0)
        self.find_duckdb(python)

    def find(self, name, argv, word):
        if shutil.which(argv[0], path=self.env["PATH"]) is None:
            self.missing[name] = f"no {argv[0]} here"
            return False
        said = subprocess.run(argv, env=self.env, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
        if said.returncode or not said.stdout.split():
            self.missing[name] = f"{argv[0]} does not work"
            return False
        self.versions[name] = said.stdout.split()[word].removeprefix("jq-")
        return True

    def find_duckdb(self, python):
        """The shell if it is there, else the module of a Python."""
        if self.find("DuckDB", ["duckdb", "--version"], 0):
            self.duckdb = ["duckdb", "-csv", "-c"]
            return
        for each in [python] if python else [sys.executable, "python3"]:
            if self.find("DuckDB", [each, "-c", "import duckdb; print(duckdb.__version__)"], 0):
                self.missing.pop("DuckDB", None)
                self.versions["DuckDB"] += " (Python)"
                self.duckdb = [each, "-c", "import duckdb, sys; print(*duckdb.sql(sys.argv[1]).fetchall(), sep='\\n')"]
                return
        self.missing["DuckDB"] = "neither a duckdb shell nor a Python with duckdb here"

    def has(self, name):
        return name not in self.missing

    def make(self, tell):
        """Makes the data of every peer that is there, from what the program exports."""
        tell("exporting the cases")
        shutil.rmtree(self.tables, ignore_errors=True)
        self.stores.plaint(self.stores.large, "export", "-o", self.tables, "--raw").run()
        if self.has("sqlite3"):
            tell("loading them into sqlite3")
            self.make_database()
        if self.has("Taskwarrior"):
            tell("importing them into Taskwarrior")
            self.make_tasks(tell)

    def table(self, name):
        with open(os.path.join(self.tables, f"{name}.csv"), encoding="utf-8", newline="") as file:
            yield from csv.DictReader(file)

    def make_database(self):
        for ending in ("", "-wal", "-shm"):
            if os.path.exists(self.database + ending):
                os.remove(self.database + ending)
        columns = {}
        for row in self.table("dictionary"):
            columns.setdefault(row["table_name"], []).append((row["column_name"], row["data_type"]))
        database = sqlite3.connect(self.database)
        database.execute("PRAGMA journal_mode = WAL")
        for table in ("cases", "stages", "clocks", "events", "remedies"):
            kinds = columns[table]
            database.execute(f"CREATE TABLE {table} ({', '.join(f'{name} {affinity(kind)}' for name, kind in kinds)})")
            places = ", ".join("?" * len(kinds))
            database.executemany(
                f"INSERT INTO {table} VALUES ({places})",
                ([value(row[name], kind) for name, kind in kinds] for row in self.table(table)),
            )
        database.executescript(text("indexes.sql"))
        database.commit()
        database.close()

    def make_tasks(self, tell):
        """A task a case: pending while it is not closed, due when its next duty is."""
        with open(self.env["TASKRC"], "w", encoding="utf-8") as file:
            file.write(
                f"data.location={self.env['TASKDATA']}\nconfirmation=off\nverbose=nothing\nhooks=off\nnews.version=99\n"
            )
        shutil.rmtree(self.env["TASKDATA"], ignore_errors=True)
        os.makedirs(self.env["TASKDATA"])
        due = {}
        for row in self.table("clocks"):
            if row["kind"] == "duty" and row["standing"] in OPEN_DUTY and row["due"]:
                due[row["case_ref"]] = min(row["due"], due.get(row["case_ref"], row["due"]))
        batch = os.path.join(self.work, "tasks.json")
        tasks, done = [], 0
        for row in self.table("cases"):
            tasks.append(task(row, due.get(row["case_ref"])))
            if self.has_task_database:
                # The first makes the database.
                break
            if len(tasks) == 10000:
                done += self.load_tasks(batch, tasks)
                tell(f"importing into Taskwarrior: {done}")
                tasks = []
        self.load_tasks(batch, tasks)
        if self.has_task_database:
            self.put_tasks(tell, due)
        # What is completed is moved out of the pending ones when it is next asked.
        Command(["task", "rc.gc=on", "status:pending", "count"], self.env).run()

    @property
    def has_task_database(self):
        return self.versions["Taskwarrior"].startswith("3")

    def put_tasks(self, tell, due):
        """What `task import` leaves in the database of version 3, where importing as many takes hours."""
        tell("putting them into Taskwarrior's database")
        database = sqlite3.connect(os.path.join(self.env["TASKDATA"], "taskchampion.sqlite3"))
        tasks = [task(row, due.get(row["case_ref"])) for row in self.table("cases")]
        rows = [(made["uuid"], json.dumps(in_database(made))) for made in tasks]
        database.executemany("INSERT OR REPLACE INTO tasks (uuid, data) VALUES (?, ?)", rows)
        pending = [made["uuid"] for made in tasks if made["status"] == "pending"]
        database.execute("DELETE FROM working_set")
        database.executemany("INSERT INTO working_set (id, uuid) VALUES (?, ?)", enumerate(pending, 1))
        database.commit()
        database.close()

    def load_tasks(self, batch, tasks):
        if tasks:
            with open(batch, "w", encoding="utf-8") as file:
                json.dump(tasks, file)
            Command(["task", "import", batch], self.env).run()
        return len(tasks)

    def sqlite(self, sql, readonly=True):
        how = ["-readonly", "-csv", "-header"] if readonly else []
        return Command(["sqlite3", *how, self.database, sql], self.env)

    def sqlite_insert(self, number):
        """One more entry, durable when the shell ends."""
        entry = f"'{PAST[0]}', {number}, '{AS_AT}', '{AS_AT}T10:00:00Z', 'bench', 'acknowledged', 'stage-1'"
        columns = "case_ref, entry, happened, recorded_at, recorded_by, type, stage"
        return self.sqlite(
            f"PRAGMA synchronous = FULL; INSERT INTO events ({columns}) VALUES ({entry});", readonly=False
        )

    def over_journals(self, name):
        question = text("journals.sql", **self.names) + text(name, **self.names)
        return Command([*self.duckdb, question], self.env)

    def task(self, *words):
        return Command(["task", *words], self.env)

    def jq(self, store):
        before = (datetime.date.fromisoformat(AS_AT) - datetime.timedelta(days=21)).isoformat()
        program = os.path.join(HERE, "sql", "overdue.jq")
        pipe = 'find "$1/cases" -name "*.jsonl" -exec cat {} + | jq -rn --arg before "$2" -f "$3"'
        return Command(["sh", "-c", pipe, "sh", store, before, program], self.env)


def affinity(kind):
    if kind in ("boolean", "integer"):
        return "INTEGER"
    return "NUMERIC" if kind.startswith("decimal") else "TEXT"


def value(cell, kind):
    if cell == "":
        return None
    if kind == "boolean":
        return int(cell == "yes")
    return int(cell) if kind == "integer" else cell


def task(row, due):
    """A case as Taskwarrior imports it."""
    instant = "{}T000000Z".format
    made = {
        "uuid": str(uuid.uuid5(uuid.NAMESPACE_OID, row["case_ref"])),
        "description": row["case_ref"],
        "entry": instant(row["received"].replace("-", "")),
        "project": row["service"] or "none",
        "tags": [row["stage"].replace("-", "_")],
        "status": "completed" if row["closed"] else "pending",
    }
    if row["closed"]:
        made["end"] = instant(row["closed"].replace("-", ""))
    if due:
        made["due"] = instant(due.replace("-", ""))
    return made


def in_database(made):
    """A task as version 3 of Taskwarrior keeps it."""
    kept = {name: made[name] for name in ("description", "project", "status")}
    for name in ("entry", "due", "end"):
        if name in made:
            day = datetime.datetime.strptime(made[name], "%Y%m%dT%H%M%SZ").replace(tzinfo=datetime.timezone.utc)
            kept[name] = str(int(day.timestamp()))
    kept["modified"] = kept.get("end", kept["entry"])
    kept["tags"] = ",".join(made["tags"])
    return kept | {f"tag_{tag}": "x" for tag in made["tags"]}


def counted(command, folder):
    """How many rows a question gives, without its heading."""
    lines = command.output(folder).splitlines()
    if not lines:
        raise Failed(f"{command.argv[0]} says nothing")
    return len(lines) - 1
