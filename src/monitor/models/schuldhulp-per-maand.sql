-- wat: schuldhulp van aanmelding tot einde, tegen de termijnen van de Wgs: een gesprek binnen $termijn_gesprek dagen, in een bedreigende
--      situatie binnen $termijn_bedreigend werkdagen (artikel 4), en een besluit binnen $termijn_schuldbesluit dagen na het gesprek (artikel 4a).
--      Een einde voor het begin is nooit begonnen. stand_begin + begonnen - beeindigd = stand_eind
-- korrel: een rij per maand, en per maand en situatie (bedreigend of gewoon); '*' is alles
-- sleutel: gemeente, maand, situatie
-- gebruikt: maand, werkdag
SELECT
  s.gemeente,
  m.maand,
  coalesce(s.situatie, '*') AS situatie,
  count(*) FILTER (WHERE s.datumaanmelding >= m.eerste) AS aangemeld,
  count(*) FILTER (WHERE s.gesprek <= m.laatste AND s.gesprek >= m.eerste) AS gesprekken,
  count(*) FILTER (WHERE s.gesprek <= m.laatste AND s.gesprek >= m.eerste AND s.op_tijd) AS gesprekken_op_tijd,
  coalesce(sum(s.gesprek - s.datumaanmelding) FILTER (WHERE s.gesprek <= m.laatste AND s.gesprek >= m.eerste), 0)
    AS dagen_tot_gesprek,
  count(*) FILTER (WHERE s.weg > m.laatste AND (s.gesprek IS NULL OR s.gesprek > m.laatste)) AS wacht_op_gesprek,
  count(*) FILTER (WHERE s.besluit <= m.laatste AND s.besluit >= m.eerste) AS besloten,
  count(*) FILTER (WHERE s.besluit <= m.laatste AND s.besluit >= m.eerste AND s.besluit_op_tijd) AS besloten_op_tijd,
  count(*) FILTER (WHERE s.begin < m.eerste) AS stand_begin,
  count(*) FILTER (WHERE s.begin >= m.eerste AND s.begin <= m.laatste) AS begonnen,
  count(*) FILTER (WHERE s.begin IS NOT NULL AND s.weg <= m.laatste) AS beeindigd,
  count(*) FILTER (WHERE s.begin IS NOT NULL AND s.weg <= m.laatste AND s.reden = 'geslaagd') AS geslaagd,
  count(*) FILTER (WHERE s.begin IS NOT NULL AND s.weg <= m.laatste AND s.reden = 'uitval') AS uitval,
  count(*) FILTER (WHERE s.begin <= m.laatste AND s.weg > m.laatste) AS stand_eind
FROM maand m
JOIN (
  SELECT
    t.gemeente,
    CASE WHEN t.bedreigend THEN 'bedreigend' ELSE 'gewoon' END AS situatie,
    t.datumaanmelding,
    t.datumgesprek AS gesprek,
    t.datumbesluit AS besluit,
    CASE WHEN t.datumeinde IS NULL OR t.datumeinde >= t.datumstart THEN t.datumstart END AS begin,
    coalesce(t.datumeinde, DATE '9999-12-31') AS weg,
    t.redenuitstroom AS reden,
    CASE
      WHEN t.bedreigend THEN g.nummer - a.nummer <= CAST($termijn_bedreigend AS INTEGER)
      ELSE t.datumgesprek - t.datumaanmelding <= CAST($termijn_gesprek AS INTEGER)
    END AS op_tijd,
    t.datumbesluit - coalesce(t.datumgesprek, t.datumaanmelding) <= CAST($termijn_schuldbesluit AS INTEGER) AS besluit_op_tijd
  FROM schuldhulptraject t
  LEFT JOIN werkdag a ON a.dag = t.datumaanmelding
  LEFT JOIN werkdag g ON g.dag = t.datumgesprek
) s
  ON s.datumaanmelding <= m.laatste
  AND s.weg >= m.eerste
GROUP BY GROUPING SETS ((s.gemeente, m.maand), (s.gemeente, m.maand, s.situatie))
