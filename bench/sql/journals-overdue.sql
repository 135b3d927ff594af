-- No journal says when something is due: those without an answer three weeks after they came stand for the overdue ones.
SELECT filename, max(received) AS came
FROM lines
GROUP BY filename
HAVING count(CASE WHEN type IN ('answered', 'refused', 'closed') THEN 1 END) = 0 AND max(received) < DATE '$as_at' - 21
ORDER BY came;
