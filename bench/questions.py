"""What is asked of the program and of its peers."""

import os
import shutil

from peers import text
from stores import AS_AT, rows
from timing import Command, Contender, Failed

CACHE_OF_ITS_OWN = "cache-anew"


class Questions:
    """The commands, by the names that table.py knows them by."""

    def __init__(self, stores, peers, floors, options):
        self.stores, self.peers, (self.floor, self.verified) = stores, peers, floors
        self.work, self.options = stores.work, options
        self.listed = os.path.join(self.work, "journals")
        with open(self.listed, "w", encoding="utf-8") as file:
            file.writelines(f"{path}\n" for path in stores.journals(stores.large))
        self.overdue = stores.plaint(stores.large, "report", "overdue", "-f", "csv")
        self.overdue_small = stores.plaint(stores.small, "report", "overdue", "-f", "csv")
        quarter = ("report", "performance", "--quarter", options.quarter)
        self.quarter = stores.plaint(stores.large, *quarter, "-f", "csv")
        self.everything = stores.plaint(stores.large, "list", "-f", "csv", out=os.path.join(self.work, "listed.csv"))
        self.statuses = {}
        self.lines = 0
        self.acknowledged = []

    def looks(self):
        """Those that record nothing."""
        peers, slow = self.peers, self.options.slow_rounds
        anew = self.stores.plaint(self.stores.large, "report", "overdue", "-f", "csv", cache=CACHE_OF_ITS_OWN)
        cache = os.path.join(self.work, CACHE_OF_ITS_OWN)
        self.everything.run()
        size = os.path.getsize(self.everything.out)
        written = os.path.join(self.work, "written")
        write = ["dd", "if=/dev/zero", f"of={written}", "bs=64k", f"count={size}", "iflag=count_bytes", "status=none"]
        looks = [
            Contender("overdue", self.overdue),
            Contender("overdue small", self.overdue_small),
            Contender("quarter", self.quarter),
            Contender("list", self.everything),
            Contender("list floor", self.command(*write)),
            Contender("anew", anew, before=lambda: shutil.rmtree(cache, ignore_errors=True), rounds=max(slow, 7)),
            Contender("read floor", self.read_all(), rounds=max(slow, 7)),
            Contender("help", self.stores.plaint(None, "--help")),
            Contender("completions", self.stores.plaint(None, "completions", "bash")),
            Contender("bare", self.command(self.floor or "true")),
        ]
        if self.floor:
            looks.append(Contender("stat floor", self.command(self.floor, "stat", self.listed), rounds=max(slow, 7)))
        if self.verified:
            verify = self.command(self.verified, self.listed)
            looks.append(Contender("verify floor", verify, rounds=max(slow, 7)))
        if peers.has("sqlite3"):
            looks.append(Contender("overdue sqlite3", peers.sqlite(self.sql("overdue.sql"))))
            looks.append(Contender("quarter sqlite3", peers.sqlite(self.sql("quarter.sql"))))
        if peers.has("DuckDB"):
            looks.append(Contender("overdue DuckDB", peers.over_journals("journals-overdue.sql"), rounds=slow))
            looks.append(Contender("quarter DuckDB", peers.over_journals("journals-quarter.sql"), rounds=slow))
        if peers.has("Taskwarrior"):
            looks.append(Contender("overdue Taskwarrior", self.overdue_tasks("export"), rounds=slow))
        if peers.has("jq"):
            looks.append(Contender("overdue jq", peers.jq(self.stores.small), rounds=slow))
        return looks

    def steps(self):
        """Those that record something durable, and how many rounds there are cases for."""
        peers = self.peers
        waiting = [self.unacknowledged(store) for store in (self.stores.large, self.stores.small)]
        # The first round warms up.
        rounds = min(self.options.rounds, *(len(cases) - 1 for cases in waiting))
        if rounds < 1:
            raise Failed("no case waits for its acknowledgement: make more with --cases")
        self.acknowledged = [cases[: rounds + 1] for cases in waiting]
        large, small = self.acknowledged
        journal = self.journal(self.stores.large, large[0])
        appended, line = (os.path.join(self.work, name) for name in ("appended", "line"))
        shutil.copyfile(journal, appended)
        with open(journal, "rb") as source, open(line, "wb") as file:
            file.write(source.readlines()[-1])
        self.lines = [self.count_lines(store, cases) for store, cases in self.stores_and_steps()]
        append = (
            "dd",
            f"if={line}",
            f"of={appended}",
            "bs=64k",
            "oflag=append",
            "conv=notrunc,fdatasync",
            "status=none",
        )
        steps = [
            Contender("ack", lambda number: self.ack(self.stores.large, large[number])),
            Contender("ack small", lambda number: self.ack(self.stores.small, small[number])),
            Contender("append", self.command(*append)),
        ]
        if peers.has("sqlite3"):
            steps.append(Contender("insert sqlite3", peers.sqlite_insert))
        if peers.has("Taskwarrior"):
            steps.append(
                Contender(
                    "add Taskwarrior",
                    lambda number: peers.task("add", "project:repairs", "due:2026-12-01", f"acknowledge {number}"),
                )
            )
        return steps, rounds

    def check_steps(self, rounds):
        """Every acknowledgement is in its journal."""
        now = [self.count_lines(store, cases) for store, cases in self.stores_and_steps()]
        if now != [lines + rounds + 1 for lines in self.lines]:
            raise Failed(
                f"{rounds + 1} acknowledgements in each store, but its journals grew from {self.lines} to {now} lines"
            )

    def peaks(self):
        """Largest resident memory, in MiB."""
        asked = {"overdue": self.overdue, "quarter": self.quarter, "list": self.everything}
        return {name: command.peak(self.work) for name, command in asked.items()}

    def sql(self, name):
        return text(name, **self.peers.names)

    def overdue_tasks(self, *what):
        return self.peers.task("status:pending", f"due.before:{AS_AT}", *what)

    def command(self, *argv):
        return Command(list(argv), self.stores.env)

    def read_all(self):
        """Opens and reads every journal, two at a time."""
        if self.floor:
            return self.command(self.floor, "read", self.listed)
        return Command(["xargs", "-P", "2", "-s", "120000", "cat"], self.stores.env, stdin=self.listed)

    def ack(self, store, case):
        return self.stores.plaint(store, "ack", case, "--channel", "email")

    def unacknowledged(self, store):
        found = rows(self.stores.ask(store, "report", "due", "--within", "10wd", "-f", "csv"))
        return [row["case"] for row in found if row["clock"] == "acknowledge" and row["stage"] == "stage-1"]

    def stores_and_steps(self):
        return zip((self.stores.large, self.stores.small), self.acknowledged)

    def journal(self, store, case):
        return os.path.join(store, "cases", case.split("-")[1], f"{case}.jsonl")

    def count_lines(self, store, cases):
        count = 0
        for case in cases:
            with open(self.journal(store, case), "rb") as file:
                count += sum(1 for _ in file)
        return count
