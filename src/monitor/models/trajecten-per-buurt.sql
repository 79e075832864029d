-- wat: stand en loop van trajecten naar dorp en buurt, volgens de stand van het register in die maand. Wie niet in het register staat, telt
--      niet mee
-- korrel: een rij per maand en wet, en daarin per dorp, en daarin per buurt; '*' is alles
-- sleutel: gemeente, maand, wet, dorp, buurt
-- gebruikt: maand, traject, stand_maand, inwoner_gelezen, gebied_dorp
SELECT
  t.gemeente,
  t.maand,
  coalesce(t.wet, '*') AS wet,
  coalesce(t.dorp, '*') AS dorp,
  coalesce(t.buurt, '*') AS buurt,
  count(*) FILTER (WHERE t.eerste_dag >= t.eerste) AS instroom,
  count(*) FILTER (WHERE t.laatste_dag <= t.laatste) AS uitstroom,
  count(*) FILTER (WHERE t.laatste_dag > t.laatste) AS stand_eind
FROM (
  SELECT tr.gemeente, tr.maand, tr.eerste, tr.laatste, tr.wet, tr.eerste_dag, tr.laatste_dag, i.buurt, coalesce(g.dorp, 'onbekend') AS dorp
  FROM (
    SELECT t.gemeente, m.maand, m.eerste, m.laatste, t.wet, t.client, t.eerste_dag, t.laatste_dag
    FROM maand m
    JOIN traject t
      ON t.eerste_dag <= m.laatste
      AND t.laatste_dag >= m.eerste
  ) tr
  JOIN stand_maand s ON s.gemeente = tr.gemeente AND s.maand = tr.maand
  JOIN inwoner_gelezen i ON i.gemeente = tr.gemeente AND i.peildatum = s.peildatum AND i.client = tr.client
  LEFT JOIN gebied_dorp g ON g.gemeente = i.gemeente AND g.buurt = i.buurt
) t
GROUP BY GROUPING SETS (
  (t.gemeente, t.maand),
  (t.gemeente, t.maand, t.dorp),
  (t.gemeente, t.maand, t.dorp, t.buurt),
  (t.gemeente, t.maand, t.wet),
  (t.gemeente, t.maand, t.wet, t.dorp),
  (t.gemeente, t.maand, t.wet, t.dorp, t.buurt)
)
