"""The holidays of Ireland and Australia that plaint carries, reckoned from the laws that set them.

GOV.UK publishes the United Kingdom's; these two it does not. Each list is held against the `holidays` package, which
has them from elsewhere, and nothing is written where the two differ. To run it again, from the repository's root:

    pip install holidays python-dateutil
    python3 tests/independent/make_other_holidays.py > src/calendar/other-holidays.json

Days at a weekend are left out, as GOV.UK leaves them out: no working day is lost by them.
"""

import json
from datetime import date, timedelta

import holidays
from dateutil.easter import easter

YEARS = range(2019, 2029)
SATURDAY = 5
STATES = ("ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA")


def monday(year, month, nth):
    """The nth Monday of the month; the last, counted from -1."""
    days = [date(year, month, 1) + timedelta(days=n) for n in range(31)]
    return [day for day in days if day.month == month and day.weekday() == 0][nth]


def ireland(year):
    """Organisation of Working Time Act 1997, Second Schedule, as amended. A day at a weekend has no substitute."""
    yield date(year, 1, 1), "New Year's Day"
    if year >= 2023:
        # Regulations of 2022: the first Monday of February, or 1 February where that is a Friday.
        friday = date(year, 2, 1).weekday() == 4
        yield date(year, 2, 1) if friday else monday(year, 2, 0), "St Brigid's Day"
    yield date(year, 3, 17), "St Patrick's Day"
    if year == 2022:
        # The same regulations, once only.
        yield date(2022, 3, 18), "Day of Remembrance and Recognition"
    yield easter(year) + timedelta(days=1), "Easter Monday"
    yield monday(year, 5, 0), "May public holiday"
    yield monday(year, 6, 0), "June public holiday"
    yield monday(year, 8, 0), "August public holiday"
    yield monday(year, 10, -1), "October public holiday"
    yield date(year, 12, 25), "Christmas Day"
    yield date(year, 12, 26), "St Stephen's Day"


def australia(year):
    """Fair Work Act 2009, section 115, but for the Sovereign's birthday, which the States keep on different days.

    Where New Year's Day, Australia Day, Christmas Day or Boxing Day falls at a weekend, every State and Territory
    keeps the next weekday that is no holiday yet. Of Anzac Day they differ, so it has no substitute here.
    """
    fixed = [
        (date(year, 1, 1), "New Year's Day"),
        (date(year, 1, 26), "Australia Day"),
        (date(year, 12, 25), "Christmas Day"),
        (date(year, 12, 26), "Boxing Day"),
    ]
    days = {day: title for day, title in fixed if day.weekday() < SATURDAY}
    for day, title in fixed:
        if day.weekday() >= SATURDAY:
            while day.weekday() >= SATURDAY or day in days:
                day += timedelta(days=1)
            days[day] = f"{title} (substitute day)"
    days[easter(year) - timedelta(days=2)] = "Good Friday"
    days[easter(year) + timedelta(days=1)] = "Easter Monday"
    days[date(year, 4, 25)] = "Anzac Day"
    if year == 2022:
        # Proclaimed in every State and Territory, once only.
        days[date(2022, 9, 22)] = "National Day of Mourning"
    yield from days.items()


def weekdays(days):
    return {day for day in days if day.weekday() < SATURDAY}


def held_against(name, listed, theirs):
    ours = weekdays(day for day, _ in listed)
    if ours != weekdays(theirs):
        raise SystemExit(f"{name}: these differ: {sorted(ours ^ weekdays(theirs))}")


def of(country, state=None):
    return set(holidays.country_holidays(country, subdiv=state, years=YEARS))


LISTS = {name: [event for year in YEARS for event in law(year)] for name, law in (("ireland", ireland), ("australia", australia))}
held_against("ireland", LISTS["ireland"], of("IE"))
held_against("australia", LISTS["australia"], set.intersection(*(of("AU", state) for state in STATES)))

feed = {}
for name, events in LISTS.items():
    kept = sorted((day, title) for day, title in events if day.weekday() < SATURDAY)
    entries = [{"title": title, "date": str(day), "notes": "", "bunting": False} for day, title in kept]
    feed[name] = {"division": name, "events": entries}
print(json.dumps(feed, indent=1))
