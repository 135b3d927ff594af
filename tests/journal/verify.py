"""Verifies one journal of plaint, with nothing but the standard library.

    python3 verify.py WT-2026-0001.jsonl [DIGEST]

Prints "ok N entries" and exits with 0, or prints the line and what is wrong with it and exits with 1.
DIGEST, if given, is the newest entry's digest as somebody else holds it. The format: docs/journal.md.
"""

import hashlib
import json
import sys

DECODE = json.JSONDecoder()
SPACE = " \t\r\n"


class Wrong(Exception):
    """What is wrong with a line."""


def past_space(text, at):
    while at < len(text) and text[at] in SPACE:
        at += 1
    return at


def expect(text, at, mark):
    at = past_space(text, at)
    if text[at : at + 1] != mark:
        raise Wrong(f"column {at + 1}: expected {mark}")
    return past_space(text, at + 1)


def parts(text):
    """The line's parts by name: the text of each exactly as it stands, and what it means."""
    found = {}
    at = expect(text, 0, "{")
    while True:
        name, at = DECODE.raw_decode(text, at)
        start = expect(text, at, ":")
        value, at = DECODE.raw_decode(text, start)
        if name in found:
            raise Wrong(f"{name} stands twice")
        found[name] = (text[start:at], value)
        at = past_space(text, at)
        if text[at : at + 1] != ",":
            break
        at = past_space(text, at + 1)
    if past_space(text, expect(text, at, "}")) != len(text):
        raise Wrong("something follows the line's object")
    if not {"entry", "digest"} <= set(found) <= {"entry", "personal", "digest"}:
        raise Wrong("not the parts of a line")
    return found


def sha256(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def verify_line(line, seq, prev):
    """The line's digest if the line is sound and follows the one before, its entry, and whether its words are gone."""
    try:
        found = parts(line.decode("utf-8"))
    except UnicodeDecodeError:
        raise Wrong("not UTF-8 text") from None
    except json.JSONDecodeError as error:
        raise Wrong(f"column {error.colno}: not JSON") from None
    raw, entry = found["entry"]
    digest = sha256(raw)
    if found["digest"][1] != digest:
        raise Wrong("the entry's digest does not match")
    if entry["v"] not in (1, 2, 3, 4):
        raise Wrong("not version 1, 2, 3 or 4")
    # Erasing takes the personal part away and leaves its digest.
    gone = "personal" not in found and entry["personal_digest"] is not None
    if "personal" in found and sha256(found["personal"][0]) != entry["personal_digest"]:
        raise Wrong("the personal part's digest does not match")
    if entry["seq"] != seq:
        raise Wrong(f"entry {entry['seq']} where entry {seq} belongs")
    if entry["prev"] != prev:
        raise Wrong("the entry does not follow the one before it")
    return digest, entry, gone


def verify(journal, newest=None):
    *lines, rest = journal.split(b"\n")
    prev, taken = None, []
    for seq, line in enumerate(lines, 1):
        try:
            prev, entry, gone = verify_line(line, seq, prev)
        except Wrong as wrong:
            return f"line {seq}: {wrong}"
        if entry["event"]["type"] == "erased":
            taken = []
        if gone:
            taken.append(seq)
    if taken:
        return f"line {taken[0]}: the personal part is gone, and no later entry says that it was erased"
    if rest:
        return f"line {len(lines) + 1}: torn, never recorded in full"
    if not lines:
        return "line 1: no entry"
    if newest not in (None, prev):
        return f"line {len(lines)}: not the newest entry that was expected"
    return None


def main(arguments):
    with open(arguments[0], "rb") as file:
        journal = file.read()
    wrong = verify(journal, *arguments[1:2])
    print(wrong or f"ok {journal.count(10)} entries")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
