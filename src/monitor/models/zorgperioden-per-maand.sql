-- wat: cliënten die zorg van een wet beginnen, houden en verlaten, en wie binnen $terugkeer maanden terugkomt
-- korrel: een rij per maand en wet
-- sleutel: gemeente, maand, wet
-- gebruikt: maand, zorgperiode
SELECT
  z.gemeente,
  m.maand,
  z.wet,
  count(*) FILTER (WHERE z.eerste_dag < m.eerste) AS stand_begin,
  count(*) FILTER (WHERE z.eerste_dag >= m.eerste) AS instroom,
  count(*) FILTER (WHERE z.laatste_dag <= m.laatste) AS uitstroom,
  count(*) FILTER (WHERE z.laatste_dag > m.laatste) AS stand_eind,
  count(*) FILTER (
    WHERE z.eerste_dag >= m.eerste
    AND z.eerste_dag <= CAST(z.vorige_laatste_dag + CAST($terugkeer AS INTEGER) * INTERVAL 1 MONTH AS DATE)
  ) AS terugkeer,
  count(*) FILTER (
    WHERE z.laatste_dag <= m.laatste
    AND z.volgende_eerste_dag <= CAST(z.laatste_dag + CAST($terugkeer AS INTEGER) * INTERVAL 1 MONTH AS DATE)
  ) AS uitstroom_met_terugkeer
FROM maand m
JOIN zorgperiode z
  ON z.eerste_dag <= m.laatste
  AND z.laatste_dag >= m.eerste
GROUP BY z.gemeente, m.maand, z.wet
