"""Running one process at a time, and how long it took from being started to being gone."""

import os
import random
import shutil
import statistics
import sys
import time


class Failed(Exception):
    """A command did not do what it was run for."""


class Command:
    """A command line with its surroundings, run the same way whatever program it is."""

    def __init__(self, argv, env, stdin=None, out="/dev/null", accepted=(0,)):
        found = shutil.which(argv[0], path=env["PATH"])
        if found is None:
            raise Failed(f"{argv[0]} is not there")
        self.argv = [found, *argv[1:]]
        self.env = env
        self.stdin = stdin or "/dev/null"
        self.out = out
        self.accepted = accepted

    def run(self):
        """Runs it; gives the seconds it took, and those that processors worked for it and for what it started."""
        read = os.open(self.stdin, os.O_RDONLY)
        write = os.open(self.out, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        errors = os.open(os.path.join(self.env["HOME"], "stderr"), os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        actions = [(os.POSIX_SPAWN_DUP2, read, 0), (os.POSIX_SPAWN_DUP2, write, 1), (os.POSIX_SPAWN_DUP2, errors, 2)]
        try:
            began = time.perf_counter()
            pid = os.posix_spawn(self.argv[0], self.argv, self.env, file_actions=actions)
            _, status, usage = os.wait4(pid, 0)
            took = time.perf_counter() - began
            code = os.waitstatus_to_exitcode(status)
            if code not in self.accepted:
                said = os.pread(errors, 2000, 0).decode(errors="replace")
                raise Failed(f"{' '.join(self.argv)[:400]}\nended with {code}:\n{said}")
        finally:
            for opened in (read, write, errors):
                os.close(opened)
        return took, usage.ru_utime + usage.ru_stime

    def output(self, folder):
        """Runs it; gives what it wrote to standard output."""
        aside = Command(self.argv, self.env, self.stdin, os.path.join(folder, "output"), self.accepted)
        aside.run()
        with open(aside.out, encoding="utf-8", newline="") as file:
            return file.read()

    def peak(self, folder):
        """Runs it under a small parent; gives its largest resident memory in MiB.

        A process that is started straight from here would be said to be as large as this one.
        """
        kept = os.path.join(folder, "peak")
        if os.access("/usr/bin/time", os.X_OK):
            under = ["/usr/bin/time", "-f", "%M", "-o", kept]
        else:
            small = (
                "import os,sys;pid=os.posix_spawn(sys.argv[2],sys.argv[2:],os.environ);"
                "_,status,usage=os.wait4(pid,0);open(sys.argv[1],'w').write(str(usage.ru_maxrss));"
                "sys.exit(os.waitstatus_to_exitcode(status))"
            )
            under = [sys.executable, "-I", "-S", "-c", small, kept]
        Command([*under, *self.argv], self.env, self.stdin, self.out, self.accepted).run()
        with open(kept, encoding="utf-8") as file:
            return int(file.read().split()[-1]) / 1024


class Contender:
    """One of those that are measured: what is run each time, and what must be done before."""

    def __init__(self, name, command, before=None, rounds=None):
        self.name = name
        self.command = command if callable(command) else lambda _: command
        self.before = before
        self.rounds = rounds
        self.times = []

    def run(self, number):
        if self.before:
            self.before()
        return self.command(number).run()


def measure(contenders, rounds, which, tell):
    """Runs all of them in rounds, in another order each time, so that noise hits all alike; gives medians in ms.

    `which` is 0 for the time by the wall clock, 1 for that of the processors.
    """
    order = list(contenders)
    lots = random.Random(1)
    for number in range(rounds + 1):
        lots.shuffle(order)
        for contender in order:
            # The first round warms up and is not counted.
            if number <= (contender.rounds or rounds):
                tell(f"round {number} of {rounds}: {contender.name}")
                took = contender.run(number)[which]
                if number:
                    contender.times.append(took * 1000)
    return {contender.name: statistics.median(contender.times) for contender in contenders}
