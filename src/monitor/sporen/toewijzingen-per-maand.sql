-- wat: de toewijzingen die in een maand golden, van een wet en een categorie ('*' is alle)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, categorie
-- gebruikt: maand, toewijzing_geldig, spoor_toewijzing
SELECT
  s.tabel,
  s.delivery,
  s.source_file,
  s.source_line,
  concat_ws(' ', t.wet, t.toewijzingnummer) AS geldig,
  CASE WHEN t.eerste_dag >= m.eerste THEN concat_ws(' ', t.wet, t.toewijzingnummer) END AS begonnen,
  CASE WHEN t.laatste_dag <= m.laatste THEN concat_ws(' ', t.wet, t.toewijzingnummer) END AS beeindigd
FROM maand m
JOIN toewijzing_geldig t
  ON t.eerste_dag <= m.laatste
  AND t.laatste_dag >= m.eerste
JOIN spoor_toewijzing s
  ON s.gemeente = t.gemeente
  AND s.wet = t.wet
  AND s.toewijzingnummer = t.toewijzingnummer
WHERE t.gemeente = $gemeente AND ($wet = '*' OR t.wet = $wet) AND ($categorie = '*' OR t.categorie = $categorie)
