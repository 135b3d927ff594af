-- report overdue: every duty past its due date, longest overdue first. The working days are there ready-made.
SELECT l.case_ref, c.policy, l.stage, l.clock, l.due, l.working_days_overdue, l.standing, c.handler, c.service,
  c.received, CASE WHEN l.extended THEN 'yes' ELSE 'no' END AS extended
FROM clocks l INDEXED BY open_duty
JOIN cases c ON c.case_ref = l.case_ref
WHERE l.kind = 'duty' AND l.standing IN ('running', 'due-today', 'overdue') AND l.due < '$as_at'
ORDER BY l.due, l.case_ref;
