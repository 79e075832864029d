-- wat: stand en loop van trajecten naar dorp en buurt, volgens de stand van het register in die maand. Wie niet in het register staat, telt
--      niet mee
-- korrel: een rij per maand en wet, en daarin per dorp, en daarin per buurt; '*' is alles
-- sleutel: gemeente, maand, wet, dorp, buurt
-- gebruikt: maand, traject, stand_maand, inwoner_stand, gebied_dorp
SELECT
  gemeente,
  maand,
  coalesce(wet, '*') AS wet,
  coalesce(dorp, '*') AS dorp,
  coalesce(buurt, '*') AS buurt,
  sum(instroom) AS instroom,
  sum(uitstroom) AS uitstroom,
  sum(stand_eind) AS stand_eind
FROM (
  SELECT
    t.gemeente,
    t.maand,
    t.wet,
    coalesce(max(g.dorp), 'onbekend') AS dorp,
    i.buurt,
    count(*) FILTER (WHERE t.eerste_dag >= t.eerste) AS instroom,
    count(*) FILTER (WHERE t.laatste_dag <= t.laatste) AS uitstroom,
    count(*) FILTER (WHERE t.laatste_dag > t.laatste) AS stand_eind
  FROM (
    SELECT t.gemeente, m.maand, m.eerste, m.laatste, t.wet, t.client, t.eerste_dag, t.laatste_dag
    FROM maand m
    JOIN traject t
      ON t.eerste_dag <= m.laatste
      AND t.laatste_dag >= m.eerste
  ) t
  JOIN stand_maand s ON s.gemeente = t.gemeente AND s.maand = t.maand
  JOIN inwoner_stand i ON i.gemeente = t.gemeente AND i.peildatum = s.peildatum AND i.client = t.client
  LEFT JOIN gebied_dorp g ON g.gemeente = i.gemeente AND g.buurt = i.buurt
  GROUP BY t.gemeente, t.maand, t.wet, i.buurt
) b
GROUP BY GROUPING SETS (
  (gemeente, maand),
  (gemeente, maand, dorp),
  (gemeente, maand, dorp, buurt),
  (gemeente, maand, wet),
  (gemeente, maand, wet, dorp),
  (gemeente, maand, wet, dorp, buurt)
)
