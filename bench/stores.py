"""The stores that are measured, made with the program itself.

The small one holds the cases of the last weeks, many of them open. The large one is the same cases with nine times as
many from the years before, all closed: both have the same open cases.
"""

import csv
import io
import os
import shutil

from timing import Command, Failed

AS_AT = "2026-11-23"
NOW = f"{AS_AT}T10:00:00Z"
RECENT = ("2026-10-08", AS_AT)
PAST = ("2017-01-01", "2025-12-31")


def rows(text):
    """The rows of a list as the program writes it in csv."""
    return list(csv.DictReader(io.StringIO(text)))


def environment(work, path):
    """All that any of the processes finds in its environment."""
    home = os.path.join(work, "home")
    os.makedirs(home, exist_ok=True)
    return {
        "PATH": path,
        "HOME": home,
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "TMPDIR": home,
        "PLAINT_NOW": NOW,
        "PLAINT_BY": "bench",
        "PLAINT_CACHE": os.path.join(work, "cache"),
        "TASKRC": os.path.join(work, "taskrc"),
        "TASKDATA": os.path.join(work, "task"),
    }


class Stores:
    """The small and the large store in a work folder."""

    def __init__(self, work, program, env, cases, seed):
        self.work, self.program, self.env = work, program, env
        self.cases, self.seed = cases, seed
        self.small = os.path.join(work, "small")
        self.large = os.path.join(work, "large")
        self.made = os.path.join(work, "made")
        self.wanted = f"{cases} {seed} {RECENT} {PAST} {NOW}\n"

    def plaint(self, store, *words, cache=None, **more):
        env = dict(self.env, PLAINT_CACHE=os.path.join(self.work, cache)) if cache else self.env
        where = ["--store", store] if store else []
        return Command([self.program, "--quiet", *where, *words], env, **more)

    def ask(self, store, *words):
        return self.plaint(store, *words).output(self.work)

    def make(self, tell):
        """Makes both, unless an earlier run made the same and left them as it should."""
        if os.path.exists(self.made):
            with open(self.made, encoding="utf-8") as file:
                if file.read() == self.wanted:
                    tell("the stores are there already")
                    return
            self.forget()
        for folder in (self.small, self.large):
            shutil.rmtree(folder, ignore_errors=True)
        recent = self.cases // 10
        tell(f"making {recent} cases of the last weeks")
        self.demo(self.small, recent, self.seed, RECENT)
        tell(f"making {self.cases - recent} cases of the years before")
        self.demo(self.large, self.cases - recent, self.seed + 1, PAST)
        self.finish_all(tell)
        tell("putting them together")
        for part in ("cases", "heads", "pinned"):
            shutil.copytree(os.path.join(self.small, part), os.path.join(self.large, part), dirs_exist_ok=True)
        for store in (self.small, self.large):
            tell(f"checking {store}")
            self.plaint(store, "check").run()
        self.remember()

    def remember(self):
        """The stores are as they should be: the same cases in both."""
        with open(self.made, "w", encoding="utf-8") as file:
            file.write(self.wanted)

    def forget(self):
        """The stores are being changed, and are not to be taken again should that end early."""
        os.remove(self.made)

    def demo(self, folder, cases, seed, between):
        lots = ("--cases", str(cases), "--seed", str(seed), "--from", between[0], "--to", between[1])
        self.plaint(None, "demo", folder, *lots).run()

    def finish_all(self, tell):
        """Closes what the invented years left open, so that nothing but the last weeks is open."""
        left = [
            row
            for status in ("open", "answered")
            for row in rows(self.ask(self.large, "list", "--status", status, "-f", "csv"))
        ]
        tell(f"closing {len(left)} cases that were never finished")
        for row in left:
            # Whichever the procedure takes, half a year on or at last today.
            year, month, day = (int(part) for part in row["received"].split("-"))
            later = f"{year + (month > 6):04}-{(month + 5) % 12 + 1:02}-{min(day, 28):02}"
            reasons = ["withdrawn"] if row["status"] == "open" else ["lapsed", "final-response"]
            for on in (later, AS_AT):
                if any(self.closes(row["case"], because, on) for because in reasons):
                    break
            else:
                raise Failed(f"{row['case']} cannot be closed")

    def closes(self, case, because, on):
        try:
            self.plaint(self.large, "close", case, "--because", because, "--on", on).run()
        except Failed:
            return False
        return True

    def journals(self, store):
        """The path of every journal, in order."""
        found = []
        for folder, _, files in os.walk(os.path.join(store, "cases")):
            found.extend(os.path.join(folder, name) for name in files if name.endswith(".jsonl"))
        return sorted(found)
