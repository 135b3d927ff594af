"""Registers exported tables as a document says, runs its queries, and prints what they give, as text.

On standard input: {"register": Python that defines `db` (DuckDB) or `spark`, "queries": {name: SQL}}.
"""

import datetime
import decimal
import json
import sys


def text(value):
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return repr(value)
    if isinstance(value, (int, str, decimal.Decimal, datetime.date)):
        return str(value)
    raise TypeError(f"{value!r} is a {type(value)}")


asked = json.load(sys.stdin)
names = {}
exec(asked["register"], names)
given = {}
for name, sql in asked["queries"].items():
    if "db" in names:
        answer = names["db"].execute(sql)
        columns, rows = [column[0] for column in answer.description], answer.fetchall()
    else:
        answer = names["spark"].sql(sql)
        columns, rows = answer.columns, answer.collect()
    given[name] = {"columns": columns, "rows": [[text(value) for value in row] for row in rows]}
json.dump(given, sys.stdout)
