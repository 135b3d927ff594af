"""Verifies a bundle of plaint from what is in it, with nothing but the standard library.

    python3 verify.py [ENTRY DIGEST]

Prints "ok" and what it found whole, and exits with 0; or prints what is wrong and exits with 1.
ENTRY and DIGEST, if given, are a head of the case as somebody else kept it.
"""

import hashlib
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
DECODE = json.JSONDecoder()


class Wrong(Exception):
    """What is wrong."""


def read(name):
    try:
        with open(os.path.join(HERE, *name.split("/")), "rb") as file:
            return file.read()
    except OSError:
        raise Wrong(f"{name}: cannot be read") from None


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def files():
    """How many files are as they were put in, every one that is there."""
    sums = read("SHA256SUMS").decode("utf-8").splitlines()
    listed = {"SHA256SUMS"}
    for line in sums:
        digest, name = line.split("  ", 1)
        if sha256(read(name)) != digest:
            raise Wrong(f"{name}: not the file that was put in")
        listed.add(name)
    for folder, _, names in os.walk(HERE):
        for name in names:
            path = os.path.relpath(os.path.join(folder, name), HERE).replace(os.sep, "/")
            if path not in listed and not name.startswith("."):
                raise Wrong(f"{path}: not among the files that were put in")
    return len(sums)


def parts(text):
    """The text of each part of a line, exactly as it stands."""
    found = {}
    at = text.index("{") + 1
    while text[at:].strip() not in ("", "}"):
        at += len(text[at:]) - len(text[at:].lstrip(" \t\r,"))
        name, at = DECODE.raw_decode(text, at)
        start = text.index(":", at) + 1
        start += len(text[start:]) - len(text[start:].lstrip(" \t\r"))
        _, at = DECODE.raw_decode(text, start)
        if name in found:
            raise Wrong(f"{name} stands twice")
        found[name] = text[start:at]
    return found


def digest_of(line, seq, prev):
    found = parts(line.decode("utf-8"))
    if not {"entry", "digest"} <= set(found) <= {"entry", "personal", "digest"}:
        raise Wrong("not the parts of a line")
    entry, digest = json.loads(found["entry"]), sha256(found["entry"].encode("utf-8"))
    if json.loads(found["digest"]) != digest:
        raise Wrong("the entry's digest does not match")
    if "personal" in found and sha256(found["personal"].encode("utf-8")) != entry["personal_digest"]:
        raise Wrong("the personal part's digest does not match")
    if entry["seq"] != seq:
        raise Wrong(f"entry {entry['seq']} where entry {seq} belongs")
    if entry["prev"] != prev:
        raise Wrong("the entry does not follow the one before it")
    return digest


def chain(name):
    """The digest of every line."""
    data = read(name)
    if not data.endswith(b"\n"):
        raise Wrong(f"{name}: the last line is torn")
    digests = []
    for seq, line in enumerate(data[:-1].split(b"\n"), 1):
        try:
            digests.append(digest_of(line, seq, digests[-1] if digests else None))
        except (Wrong, ValueError, KeyError) as wrong:
            raise Wrong(f"{name}, line {seq}: {wrong}") from None
    return digests


def verify(kept):
    count = files()
    says = json.loads(read("verification.json"))
    digests = chain(says["journal"])
    if (len(digests), digests[-1]) != (says["entries"], says["digest"]):
        raise Wrong("the journal does not end with the entry that verification.json names")
    first = json.loads(parts(read(says["journal"]).split(b"\n")[0].decode("utf-8"))["entry"])
    if sha256(read(says["policy"]["file"])) != first["event"]["policy"]["digest"]:
        raise Wrong("the policy is not the one that entry 1 names")
    if kept:
        if len(kept) != 2 or not kept[0].isdecimal() or int(kept[0]) == 0:
            raise Wrong("a head is the number of an entry, from 1, and its digest: python3 verify.py ENTRY DIGEST")
        entry, digest = int(kept[0]), kept[1].lower()
        if entry > len(digests):
            raise Wrong(f"entry {entry} is missing: the journal ends at {len(digests)}")
        if digests[entry - 1] != digest:
            raise Wrong(f"entry {entry} is not the one that was kept")
    return f"ok: {count} files, {len(digests)} entries of {says['case']}, policy {says['policy']['id']}"


if __name__ == "__main__":
    try:
        print(verify(sys.argv[1:]))
    except Wrong as wrong:
        print(wrong)
        sys.exit(1)
