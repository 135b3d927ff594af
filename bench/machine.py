"""What the figures were measured on."""

import os
import platform
import subprocess


def kind_of_disk(folder):
    """The kind of file system that a folder is on, such as ext4."""
    best = ("", "unknown")
    try:
        with open("/proc/mounts", encoding="utf-8") as file:
            for line in file:
                _, place, kind, *_ = line.split()
                within = place == "/" or os.path.realpath(folder).startswith((place + "/", place))
                if within and len(place) >= len(best[0]):
                    best = (place, kind)
    except OSError:
        pass
    return best[1]


def processor():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            for line in file:
                if line.startswith("model name"):
                    return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def describe(program, work, peers, stores, options, questions):
    """The machine, the versions and the cases, as a list in Markdown."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout.strip()
    load = ", ".join(f"{each:.1f}" for each in os.getloadavg())
    named = [f"{name} {which}" for name, which in peers.versions.items()]
    named += [f"{name} skipped: {why}" for name, why in peers.missing.items()]
    status = ", ".join(f"{count} {name}" for name, count in questions.statuses.items())
    sizes = [os.path.getsize(path) for path in stores.journals(stores.large)]
    floor = "floor.rs" if questions.floor else "coreutils' true, and cat under xargs (no floor: see README.md)"
    where = f"{processor()}, {os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.release()}"
    small = len(stores.journals(stores.small))
    cases = (
        f"{len(sizes)} in the large store ({status}; {sum(sizes) / 1e6:.0f} MB of journals), {small} in the small one"
    )
    drawn = f"seed {options.seed}, as at {stores.env['PLAINT_NOW'][:10]}, quarter {options.quarter}"
    runs = f"medians of {options.rounds} runs, of {options.slow_rounds} where a run takes seconds"
    clock = "the time of processors, which waits for no disk" if options.processor else "warm cache"
    lines = [
        f"machine: {where}, {kind_of_disk(work)}; load at the end {load}",
        f"programs: {version}; {'; '.join(named)}; bare process: {floor}",
        f"cases: {cases}; {drawn}",
        f"{runs}; whole processes, {clock}",
    ]
    return "\n".join(f"- {line}" for line in lines)
