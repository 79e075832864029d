-- wat: de toewijzingen van trajecten waarop in een maand wordt gewacht of zorg begint, en het begin van die zorg
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, categorie
-- gebruikt: maand, toewijzing_in_traject, spoor_toewijzing
-- som: wachtdagen
SELECT
  tabel,
  delivery,
  source_file,
  source_line,
  CASE WHEN zorg_begon <= laatste THEN traject_van END AS begonnen,
  CASE WHEN zorg_begon <= laatste THEN CASE WHEN plaats = 1 THEN greatest(zorg_begon - traject_begin, 0) ELSE 0 END END
    AS wachtdagen,
  CASE WHEN zorg_begon <= laatste AND zorg_begon - traject_begin <= CAST($wachtnorm AS INTEGER) THEN traject_van END
    AS binnen_norm,
  CASE WHEN traject_einde > laatste AND (zorg_begon IS NULL OR zorg_begon > laatste) THEN traject_van END AS wachtend
FROM (
  SELECT
    m.laatste,
    w.traject_begin,
    w.traject_einde,
    w.zorg_begon,
    concat_ws(' ', w.wet, w.categorie, w.client, w.traject) AS traject_van,
    row_number() OVER (
      PARTITION BY w.wet, w.categorie, w.client, w.traject ORDER BY s.tabel, s.toewijzingnummer, s.source_file, s.source_line
    ) AS plaats,
    s.tabel,
    s.delivery,
    s.source_file,
    s.source_line
  FROM maand m
  JOIN (
    SELECT t.*, min(b.datumstart) OVER (PARTITION BY t.gemeente, t.wet, t.categorie, t.client, t.traject) AS zorg_begon
    FROM toewijzing_in_traject t
    LEFT JOIN (
      SELECT gemeente, wet, toewijzingnummer, min(datumstart) AS datumstart
      FROM levering_start
      GROUP BY gemeente, wet, toewijzingnummer
    ) b
      ON b.gemeente = t.gemeente
      AND b.wet = t.wet
      AND b.toewijzingnummer = t.toewijzingnummer
  ) w
    ON w.traject_begin <= m.laatste
    AND (w.zorg_begon IS NULL OR w.zorg_begon >= m.eerste)
  JOIN (
    SELECT gemeente, wet, toewijzingnummer, tabel, delivery, source_file, source_line
    FROM spoor_toewijzing
    UNION ALL
    SELECT gemeente, wet, toewijzingnummer, 'levering_start', delivery, source_file, source_line
    FROM levering_start
  ) s
    ON s.gemeente = w.gemeente
    AND s.wet = w.wet
    AND s.toewijzingnummer = w.toewijzingnummer
  WHERE w.gemeente = $gemeente AND ($wet = '*' OR w.wet = $wet) AND ($categorie = '*' OR w.categorie = $categorie)
) geteld
