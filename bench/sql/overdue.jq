# Those without an answer three weeks after they came, as in journals-overdue.sql; lines of a case stand together.
reduce inputs as $line ({cases: {}};
  $line.entry.event as $event
  | if $event.type == "logged" then .case = $event.case | .cases[.case] = $event.received
    elif $event.type == "answered" or $event.type == "refused" or $event.type == "closed" then .case as $case | del(.cases[$case])
    else . end)
| .cases | to_entries | map(select(.value < $before)) | sort_by(.value) | .[] | .key
