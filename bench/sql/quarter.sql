-- report performance: volumes, timeliness, outcomes and remedies of the quarter, the one before and that of the year before.
WITH periods (period, first, last) AS (
  VALUES ('now', '$now_first', '$now_last'), ('before', '$before_first', '$before_last'),
    ('year_before', '$year_before_first', '$year_before_last')
),
came AS (
  SELECT p.period, s.stage, count(*) AS received
  FROM periods p CROSS JOIN stages s ON s.received BETWEEN p.first AND p.last AND s.is_new
  GROUP BY p.period, s.stage
),
went AS (
  SELECT p.period, s.stage, count(*) AS answered, sum(s.escalated) AS escalated
  FROM periods p CROSS JOIN stages s ON s.over_on BETWEEN p.first AND p.last
  WHERE max(s.answered, s.received) = s.over_on
  GROUP BY p.period, s.stage
),
there AS (
  SELECT p.period, s.stage,
    sum(s.received < p.first AND coalesce(s.over_on >= p.first, 1)) AS at_start,
    sum(s.received <= p.last AND coalesce(s.over_on > p.last, 1)) AS at_end
  FROM periods p CROSS JOIN stages s ON s.over_on >= p.first OR s.over_on IS NULL
  GROUP BY p.period, s.stage
),
duties AS (
  SELECT p.period, c.stage, c.clock, c.extended, c.working_days_taken AS days,
    CASE
      WHEN c.provisional THEN 'provisional'
      WHEN c.standing IN ('running', 'due-today', 'paused') THEN 'not_yet'
      WHEN c.standing = 'ended' AND NOT c.missed THEN 'stopped'
      WHEN c.standing = 'ended' THEN 'missed'
      WHEN c.standing = 'overdue' THEN 'open_late'
      WHEN c.standing = 'met-late' THEN 'met_late'
      ELSE 'met'
    END AS came
  FROM periods p CROSS JOIN clocks c ON c.kind = 'duty' AND c.due BETWEEN p.first AND p.last
),
timely AS (
  SELECT period, stage, clock,
    sum(came IN ('met', 'met_late', 'open_late', 'missed')) AS due,
    sum(came = 'met') AS met,
    sum(came = 'open_late') AS open_late,
    sum(extended AND came IN ('met', 'met_late', 'open_late', 'missed')) AS extended_due,
    sum(extended AND came = 'met') AS extended_met,
    sum(CASE WHEN came IN ('met', 'met_late') THEN days END) AS days,
    count(CASE WHEN came IN ('met', 'met_late') THEN days END) AS timed
  FROM duties
  GROUP BY period, stage, clock
),
answers AS (
  SELECT p.period, s.stage, s.outcome,
    row_number() OVER (PARTITION BY p.period, s.case_ref, s.stage ORDER BY s.visit DESC) AS place
  FROM periods p CROSS JOIN stages s ON s.answered BETWEEN p.first AND p.last
),
outcomes AS (
  SELECT period, stage, count(*) AS answered, sum(outcome = 'upheld') AS upheld,
    sum(outcome = 'partly-upheld') AS partly_upheld, sum(outcome = 'not-upheld') AS not_upheld,
    sum(outcome = 'resolved') AS resolved
  FROM answers
  WHERE place = 1
  GROUP BY period, stage
),
offered AS (
  SELECT p.period, count(*) AS offered, sum(r.amount) AS money,
    count(r.delivered) AS given, sum(CASE WHEN r.delivered IS NOT NULL THEN r.amount END) AS money_given
  FROM periods p CROSS JOIN remedies r ON r.offered BETWEEN p.first AND p.last
  GROUP BY p.period
),
-- Counts stand alone; a share has what it is of, and is rounded half up to one place.
figures (section, stage, figure, period, n, d) AS (
  SELECT 'volumes', stage, 'open at the start', period, at_start, NULL FROM there
  UNION ALL SELECT 'volumes', stage, 'received', period, received, NULL FROM came
  UNION ALL SELECT 'volumes', stage, 'answered', period, answered, NULL FROM went
  UNION ALL SELECT 'volumes', stage, 'open at the end', period, at_end, NULL FROM there
  UNION ALL SELECT 'volumes', stage, 'taken to the next stage', period, 100 * escalated, answered FROM went
  UNION ALL SELECT 'timeliness', stage, clock || ': due', period, due, NULL FROM timely
  UNION ALL SELECT 'timeliness', stage, clock || ': within the limit', period, 100 * met, due FROM timely
  UNION ALL SELECT 'timeliness', stage, clock || ': still open and late', period, open_late, NULL FROM timely
  UNION ALL SELECT 'timeliness', stage, clock || ': of those extended, within', period, 100 * extended_met, extended_due
    FROM timely
  UNION ALL SELECT 'timeliness', stage, clock || ': mean', period, days, timed FROM timely
  UNION ALL SELECT 'outcomes', stage, 'answered', period, answered, NULL FROM outcomes
  UNION ALL SELECT 'outcomes', stage, 'upheld', period, 100 * upheld, answered FROM outcomes
  UNION ALL SELECT 'outcomes', stage, 'partly upheld', period, 100 * partly_upheld, answered FROM outcomes
  UNION ALL SELECT 'outcomes', stage, 'not upheld', period, 100 * not_upheld, answered FROM outcomes
  UNION ALL SELECT 'outcomes', stage, 'resolved', period, 100 * resolved, answered FROM outcomes
  UNION ALL SELECT 'remedies', '', 'offered', period, offered, NULL FROM offered
  UNION ALL SELECT 'remedies', '', 'given', period, given, NULL FROM offered
)
SELECT section, stage, figure, period,
  CASE WHEN d IS NULL THEN CAST(n AS TEXT) WHEN d > 0 THEN printf('%.1f', (20 * n + d) / (2 * d) / 10.0) END AS value
FROM figures
UNION ALL SELECT 'remedies', '', 'money offered', period, printf('%.2f', money) FROM offered
UNION ALL SELECT 'remedies', '', 'money given', period, printf('%.2f', money_given) FROM offered;
