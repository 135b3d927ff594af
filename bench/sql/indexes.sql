-- What makes the questions quick: open duties by the day they are due, and each figure's own day with all it asks for.
CREATE UNIQUE INDEX case_by_reference ON cases (case_ref);
CREATE INDEX event_by_case ON events (case_ref, entry);
CREATE INDEX open_duty ON clocks (due) WHERE kind = 'duty' AND standing IN ('running', 'due-today', 'overdue');
CREATE INDEX duty_due ON clocks (kind, due, stage, clock, standing, missed, provisional, extended, working_days_taken);
CREATE INDEX stage_received ON stages (received, is_new, stage, over_on);
CREATE INDEX stage_over ON stages (over_on, stage, received, answered, escalated);
CREATE INDEX stage_answered ON stages (answered, case_ref, stage, visit, outcome);
CREATE INDEX remedy_offered ON remedies (offered, delivered, amount);
ANALYZE;
