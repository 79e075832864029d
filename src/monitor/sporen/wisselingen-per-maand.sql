-- wat: de toewijzingen van de trajecten waarin in een maand iets veranderde, van een wet en een categorie ('*' is alle)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, categorie
-- gebruikt: maand, toewijzing_genummerd, toewijzing_vervolg, spoor_toewijzing
SELECT
  s.tabel,
  s.delivery,
  s.source_file,
  s.source_line,
  concat_ws(' ', w.wet, w.toewijzingnummer) AS vervolg,
  CASE WHEN w.is_overstap THEN concat_ws(' ', w.wet, w.toewijzingnummer) END AS overstap,
  CASE WHEN w.omvang > w.vorige_omvang THEN concat_ws(' ', w.wet, w.toewijzingnummer) END AS opgeschaald,
  CASE WHEN w.omvang < w.vorige_omvang THEN concat_ws(' ', w.wet, w.toewijzingnummer) END AS afgeschaald
FROM maand m
JOIN toewijzing_vervolg w
  ON w.eerste_dag <= m.laatste
  AND w.eerste_dag >= m.eerste
JOIN toewijzing_genummerd t
  ON t.gemeente = w.gemeente
  AND t.wet = w.wet
  AND t.categorie = w.categorie
  AND t.client = w.client
  AND t.traject = w.traject
JOIN spoor_toewijzing s
  ON s.gemeente = t.gemeente
  AND s.wet = t.wet
  AND s.toewijzingnummer = t.toewijzingnummer
WHERE
  w.gemeente = $gemeente
  AND ($wet = '*' OR w.wet = $wet)
  AND ($categorie = '*' OR w.categorie = $categorie)
