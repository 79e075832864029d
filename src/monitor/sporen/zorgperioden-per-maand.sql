-- wat: de toewijzingen van de zorgperioden van een maand en een wet; van terugkeer ook die van de periode ervoor of erna
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet
-- gebruikt: maand, zorgperiode, toewijzing_geldig, spoor_toewijzing
SELECT
  s.tabel,
  s.delivery,
  s.source_file,
  s.source_line,
  CASE WHEN o.zorgperiode = z.zorgperiode AND z.eerste_dag < m.eerste THEN z.zorgperiode || ' ' || z.client END AS stand_begin,
  CASE WHEN o.zorgperiode = z.zorgperiode AND z.eerste_dag >= m.eerste THEN z.zorgperiode || ' ' || z.client END AS instroom,
  CASE WHEN o.zorgperiode = z.zorgperiode AND z.laatste_dag <= m.laatste THEN z.zorgperiode || ' ' || z.client END
    AS uitstroom,
  CASE WHEN o.zorgperiode = z.zorgperiode AND z.laatste_dag > m.laatste THEN z.zorgperiode || ' ' || z.client END
    AS stand_eind,
  CASE
    WHEN
      o.zorgperiode <= z.zorgperiode
      AND z.eerste_dag >= m.eerste
      AND z.eerste_dag <= CAST(z.vorige_laatste_dag + CAST($terugkeer AS INTEGER) * INTERVAL 1 MONTH AS DATE)
      THEN z.zorgperiode || ' ' || z.client
  END AS terugkeer,
  CASE
    WHEN
      o.zorgperiode >= z.zorgperiode
      AND z.laatste_dag <= m.laatste
      AND z.volgende_eerste_dag <= CAST(z.laatste_dag + CAST($terugkeer AS INTEGER) * INTERVAL 1 MONTH AS DATE)
      THEN z.zorgperiode || ' ' || z.client
  END AS uitstroom_met_terugkeer
FROM maand m
JOIN zorgperiode z
  ON z.eerste_dag <= m.laatste
  AND z.laatste_dag >= m.eerste
JOIN zorgperiode o
  ON o.gemeente = z.gemeente
  AND o.wet = z.wet
  AND o.client = z.client
  AND o.zorgperiode >= z.zorgperiode - 1
  AND o.zorgperiode <= z.zorgperiode + 1
JOIN toewijzing_geldig t
  ON t.gemeente = o.gemeente
  AND t.wet = o.wet
  AND t.client = o.client
  AND t.eerste_dag >= o.eerste_dag
  AND t.laatste_dag <= o.laatste_dag
JOIN spoor_toewijzing s
  ON s.gemeente = t.gemeente
  AND s.wet = t.wet
  AND s.toewijzingnummer = t.toewijzingnummer
WHERE z.gemeente = $gemeente AND z.wet = $wet
