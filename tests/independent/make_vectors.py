"""Due dates reckoned without any of this project's code or data, to hold the program's own against.

The bank holidays come from the `holidays` package, working days from numpy, months from python-dateutil.
To run it again (the seed is fixed, so the same libraries write the same file), from the repository's root:

    pip install numpy holidays python-dateutil
    python3 tests/independent/make_vectors.py > tests/independent/vectors.csv

`holidays` must be recent enough to know 15 June 2026 in Scotland; 0.109 is.
"""

import random
from datetime import date, timedelta
from itertools import product

import holidays
import numpy as np
from dateutil.relativedelta import relativedelta

FIRST, LAST_START, LAST_DUE = date(2019, 1, 1), date(2028, 10, 31), date(2028, 12, 31)
# The longest period of each unit.
LONGEST = {"wd": 60, "d": 90, "w": 12, "m": 18}
EACH = 200

# England and Wales share one list. The years either side are for counts that begin or roll over the edge.
SUBDIVISIONS = {"england-and-wales": "ENG", "scotland": "SCT", "northern-ireland": "NIR"}
HOLIDAYS = {
    nation: set(holidays.country_holidays("GB", subdiv=subdivision, years=range(2018, 2030)))
    for nation, subdivision in SUBDIVISIONS.items()
}
if date(2026, 6, 15) not in HOLIDAYS["scotland"]:
    raise SystemExit("this `holidays` is too old: it lacks 15 June 2026 in Scotland")
HOLIDAYS["+".join(SUBDIVISIONS)] = set().union(*HOLIDAYS.values())

# numpy's default week is Monday to Friday, so a holiday listed on a weekend changes nothing.
CALENDARS = {name: np.busdaycalendar(holidays=sorted(days)) for name, days in HOLIDAYS.items()}


def working(start, offset, roll, calendar):
    """The working day `offset` after the one that `start` rolls to."""
    return np.busday_offset(start, offset, roll=roll, busdaycal=calendar).astype(date)


def due(start, number, unit, calendar, day_one, landing):
    """The last day of the period."""
    # One day fewer to go when the start itself is day 1.
    fewer = 1 if day_one else 0
    if unit == "wd":
        # Rolling back first makes the offset count working days strictly after the start; rolling forward
        # makes the first working day on or after the start day 1.
        roll = "forward" if day_one else "backward"
        reached = working(start, number - fewer, roll, calendar)
    elif unit == "d":
        reached = start + timedelta(days=number - fewer)
    elif unit == "w":
        reached = start + timedelta(days=7 * number - fewer)
    else:
        # The corresponding date, or the month's last day: day 1 makes no difference.
        reached = start + relativedelta(months=number)
    if landing == "next-working-day":
        return working(reached, 0, "forward", calendar)
    return reached


def main():
    """Write the same number of vectors for every combination, so that none is left to chance."""
    rng = random.Random(20190101)
    print("from,period,calendars,day_one,landing,due")
    for unit, name, day_one, landing in product(
        LONGEST, CALENDARS, (False, True), ("as-it-falls", "next-working-day")
    ):
        made = 0
        while made < EACH:
            start = FIRST + timedelta(days=rng.randrange((LAST_START - FIRST).days + 1))
            number = rng.randint(1, LONGEST[unit])
            last = due(start, number, unit, CALENDARS[name], day_one, landing)
            # The program's lists end with 2028, so no later date can be compared.
            if last > LAST_DUE:
                continue
            print(start, f"{number}{unit}", name, str(day_one).lower(), landing, last, sep=",")
            made += 1


if __name__ == "__main__":
    main()
