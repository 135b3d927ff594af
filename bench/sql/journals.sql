-- What both questions to the journals begin with: of every line, what is needed.
SET enable_progress_bar = false;
WITH lines AS (
  SELECT filename, entry."on" AS happened, entry.event.type AS type, entry.event.stage AS stage,
    entry.event.received AS received, entry.event.outcome AS outcome
  FROM read_ndjson('$store/cases/*/*.jsonl', filename = true, columns = {
    entry: 'STRUCT("on" DATE, event STRUCT(type VARCHAR, stage VARCHAR, received DATE, outcome VARCHAR))'
  })
)
