"""Reads a calendar file with the library `icalendar`, strictly, and prints an event a line:
uid, sequence, first day, last day, status, summary."""

import datetime
import sys

import icalendar

with open(sys.argv[1], "rb") as file:
    data = file.read()
assert b"\n" not in data.replace(b"\r\n", b""), "a line ends in a bare newline"
assert all(len(line) <= 75 for line in data.split(b"\r\n")), "a line is too long"
calendar = icalendar.Calendar.from_ical(data)
assert calendar["VERSION"] == "2.0" and "PRODID" in calendar and not calendar.errors
for event in calendar.walk("VEVENT"):
    assert not event.errors, event.errors
    assert event["TRANSP"] == "TRANSPARENT" and event["DTSTAMP"].dt == event["LAST-MODIFIED"].dt
    start = event.decoded("DTSTART")
    assert type(start) is datetime.date, "not a whole day"
    # Where there is no end, an event that begins on a day is that day.
    last = event.end - datetime.timedelta(days=1)
    print(event["UID"], event["SEQUENCE"], start, last, event["STATUS"], event["SUMMARY"], sep="\t")
