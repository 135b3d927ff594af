-- Not timed: how many journals and lines the questions see, and how many cases came in the quarter.
SELECT count(DISTINCT filename), count(*),
  count(CASE WHEN type = 'logged' AND received BETWEEN DATE '$now_first' AND DATE '$now_last' THEN 1 END)
FROM lines;
