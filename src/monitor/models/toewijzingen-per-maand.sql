-- wat: hetzelfde zonder trajectregel: elke toewijzing telt apart. Een nieuw contractjaar lijkt dan een golf
-- korrel: een rij per maand, en per maand en wet, en per maand, wet en categorie; '*' is alles
-- sleutel: gemeente, maand, wet, categorie
-- gebruikt: maand, toewijzing_geldig
SELECT
  t.gemeente,
  m.maand,
  coalesce(t.wet, '*') AS wet,
  coalesce(t.categorie, '*') AS categorie,
  count(*) AS geldig,
  count(*) FILTER (WHERE t.eerste_dag >= m.eerste) AS begonnen,
  count(*) FILTER (WHERE t.laatste_dag <= m.laatste) AS beeindigd
FROM maand m
JOIN toewijzing_geldig t
  ON t.eerste_dag <= m.laatste
  AND t.laatste_dag >= m.eerste
GROUP BY GROUPING SETS ((t.gemeente, m.maand), (t.gemeente, m.maand, t.wet), (t.gemeente, m.maand, t.wet, t.categorie))
