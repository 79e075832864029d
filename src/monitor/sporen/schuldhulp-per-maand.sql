-- wat: de trajecten van schuldhulp die in een maand in beeld waren, in een situatie ('*' is elke)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, maand, situatie
-- gebruikt: maand, werkdag
-- som: dagen_tot_gesprek
SELECT
  'schuldhulptraject' AS tabel,
  s.delivery,
  s.source_file,
  s.source_line,
  CASE WHEN s.datumaanmelding >= m.eerste THEN s.traject END AS aangemeld,
  CASE WHEN s.datumgesprek <= m.laatste AND s.datumgesprek >= m.eerste THEN s.traject END AS gesprekken,
  CASE WHEN s.datumgesprek <= m.laatste AND s.datumgesprek >= m.eerste AND s.op_tijd THEN s.traject END AS gesprekken_op_tijd,
  CASE WHEN s.datumgesprek <= m.laatste AND s.datumgesprek >= m.eerste THEN s.datumgesprek - s.datumaanmelding END
    AS dagen_tot_gesprek,
  CASE WHEN s.weg > m.laatste AND (s.datumgesprek IS NULL OR s.datumgesprek > m.laatste) THEN s.traject END
    AS wacht_op_gesprek,
  CASE WHEN s.datumbesluit <= m.laatste AND s.datumbesluit >= m.eerste THEN s.traject END AS besloten,
  CASE WHEN s.datumbesluit <= m.laatste AND s.datumbesluit >= m.eerste AND s.besluit_op_tijd THEN s.traject END
    AS besloten_op_tijd,
  CASE WHEN s.begin < m.eerste THEN s.traject END AS stand_begin,
  CASE WHEN s.begin >= m.eerste AND s.begin <= m.laatste THEN s.traject END AS begonnen,
  CASE WHEN s.begin IS NOT NULL AND s.weg <= m.laatste THEN s.traject END AS beeindigd,
  CASE WHEN s.begin IS NOT NULL AND s.weg <= m.laatste AND s.redenuitstroom = 'geslaagd' THEN s.traject END AS geslaagd,
  CASE WHEN s.begin IS NOT NULL AND s.weg <= m.laatste AND s.redenuitstroom = 'uitval' THEN s.traject END AS uitval,
  CASE WHEN s.begin <= m.laatste AND s.weg > m.laatste THEN s.traject END AS stand_eind
FROM maand m
JOIN (
  SELECT
    t.*,
    CASE WHEN t.datumeinde IS NULL OR t.datumeinde >= t.datumstart THEN t.datumstart END AS begin,
    coalesce(t.datumeinde, DATE '9999-12-31') AS weg,
    CASE
      WHEN t.bedreigend THEN g.nummer - a.nummer <= CAST($termijn_bedreigend AS INTEGER)
      ELSE t.datumgesprek - t.datumaanmelding <= CAST($termijn_gesprek AS INTEGER)
    END AS op_tijd,
    t.datumbesluit - coalesce(t.datumgesprek, t.datumaanmelding) <= CAST($termijn_schuldbesluit AS INTEGER) AS besluit_op_tijd
  FROM schuldhulptraject t
  LEFT JOIN werkdag a ON a.dag = t.datumaanmelding
  LEFT JOIN werkdag g ON g.dag = t.datumgesprek
  WHERE
    t.gemeente = $gemeente
    AND ($situatie = '*' OR CASE WHEN t.bedreigend THEN 'bedreigend' ELSE 'gewoon' END = $situatie)
) s
  ON s.datumaanmelding <= m.laatste
  AND s.weg >= m.eerste
WHERE m.maand = $maand
