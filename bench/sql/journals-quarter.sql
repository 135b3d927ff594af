-- What was received and answered in the quarter, the one before and that of the year before, by stage and outcome.
, periods (period, first, last) AS (
  VALUES ('now', DATE '$now_first', DATE '$now_last'), ('before', DATE '$before_first', DATE '$before_last'),
    ('year_before', DATE '$year_before_first', DATE '$year_before_last')
)
SELECT p.period, l.type, l.stage, l.outcome, count(*) AS times
FROM lines l
JOIN periods p ON coalesce(l.received, l.happened) BETWEEN p.first AND p.last
WHERE l.type IN ('logged', 'answered', 'escalated', 'closed')
GROUP BY ALL
ORDER BY ALL;
