-- wat: hetzelfde zonder trajectregel: elke toewijzing telt apart. Een nieuw contractjaar lijkt dan een golf
-- korrel: een rij per maand, en per maand en wet, en per maand, wet en categorie; '*' is alles
-- sleutel: gemeente, maand, wet, categorie
-- gebruikt: maand, toewijzing_geldig
SELECT
  gemeente,
  maand,
  coalesce(wet, '*') AS wet,
  coalesce(categorie, '*') AS categorie,
  sum(geldig) AS geldig,
  sum(begonnen) AS begonnen,
  sum(beeindigd) AS beeindigd
FROM (
  SELECT
    t.gemeente,
    m.maand,
    t.wet,
    t.categorie,
    count(*) AS geldig,
    count(*) FILTER (WHERE t.eerste_dag >= m.eerste) AS begonnen,
    count(*) FILTER (WHERE t.laatste_dag <= m.laatste) AS beeindigd
  FROM maand m
  JOIN toewijzing_geldig t
    ON t.eerste_dag <= m.laatste
    AND t.laatste_dag >= m.eerste
  GROUP BY t.gemeente, m.maand, t.wet, t.categorie
) per_categorie
GROUP BY GROUPING SETS ((gemeente, maand), (gemeente, maand, wet), (gemeente, maand, wet, categorie))
