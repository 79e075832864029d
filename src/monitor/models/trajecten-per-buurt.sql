-- wat: stand en loop van trajecten naar dorp en buurt, volgens de stand van het register in die maand. Wie niet in het register staat, telt
--      niet mee
-- korrel: een rij per maand en wet, en daarin per dorp, en daarin per buurt; '*' is alles
-- sleutel: gemeente, maand, wet, dorp, buurt
-- gebruikt: maand, traject, inwoner_maand, gebied_dorp
SELECT
  t.gemeente,
  m.maand,
  coalesce(t.wet, '*') AS wet,
  coalesce(t.dorp, '*') AS dorp,
  coalesce(t.buurt, '*') AS buurt,
  count(*) FILTER (WHERE t.eerste_dag >= m.eerste) AS instroom,
  count(*) FILTER (WHERE t.laatste_dag <= m.laatste) AS uitstroom,
  count(*) FILTER (WHERE t.laatste_dag > m.laatste) AS stand_eind
FROM maand m
JOIN (
  SELECT tr.gemeente, i.maand, tr.wet, tr.eerste_dag, tr.laatste_dag, i.buurt, coalesce(g.dorp, 'onbekend') AS dorp
  FROM traject tr
  JOIN inwoner_maand i ON i.gemeente = tr.gemeente AND i.client = tr.client
  LEFT JOIN gebied_dorp g ON g.gemeente = i.gemeente AND g.buurt = i.buurt
) t
  ON t.maand = m.maand
  AND t.eerste_dag <= m.laatste
  AND t.laatste_dag >= m.eerste
GROUP BY GROUPING SETS (
  (t.gemeente, m.maand),
  (t.gemeente, m.maand, t.dorp),
  (t.gemeente, m.maand, t.dorp, t.buurt),
  (t.gemeente, m.maand, t.wet),
  (t.gemeente, m.maand, t.wet, t.dorp),
  (t.gemeente, m.maand, t.wet, t.dorp, t.buurt)
)
