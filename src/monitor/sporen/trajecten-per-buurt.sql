-- wat: de toewijzingen van trajecten die in een maand in beeld waren van inwoners van een gebied, en waar die in het register staan
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, dorp, buurt
-- gebruikt: maand, inwoner_maand, gebied_dorp, toewijzing_in_traject, spoor_toewijzing, spoor_inwoner
SELECT
  t.tabel,
  t.delivery,
  t.source_file,
  t.source_line,
  CASE WHEN t.traject_begin >= m.eerste THEN t.traject_van END AS instroom,
  CASE WHEN t.traject_einde <= m.laatste THEN t.traject_van END AS uitstroom,
  CASE WHEN t.traject_einde > m.laatste THEN t.traject_van END AS stand_eind
FROM maand m
JOIN inwoner_maand i ON i.maand = m.maand
LEFT JOIN gebied_dorp g
  ON g.gemeente = i.gemeente
  AND g.buurt = i.buurt
JOIN (
  SELECT
    v.*, s.tabel, s.delivery, s.source_file, s.source_line, concat_ws(' ', v.wet, v.categorie, v.client, v.traject) AS traject_van
  FROM toewijzing_in_traject v
  JOIN spoor_toewijzing s
    ON s.gemeente = v.gemeente
    AND s.wet = v.wet
    AND s.toewijzingnummer = v.toewijzingnummer
  UNION ALL
  SELECT v.*, r.tabel, r.delivery, r.source_file, r.source_line, concat_ws(' ', v.wet, v.categorie, v.client, v.traject)
  FROM toewijzing_in_traject v
  JOIN spoor_inwoner r
    ON r.gemeente = v.gemeente
    AND r.client = v.client
) t
  ON t.gemeente = i.gemeente
  AND t.client = i.client
  AND t.traject_begin <= m.laatste
  AND t.traject_einde >= m.eerste
WHERE
  i.gemeente = $gemeente
  AND ($wet = '*' OR t.wet = $wet)
  AND ($dorp = '*' OR coalesce(g.dorp, 'onbekend') = $dorp)
  AND ($buurt = '*' OR i.buurt = $buurt)
