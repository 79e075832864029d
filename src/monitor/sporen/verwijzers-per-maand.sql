-- wat: de toewijzingen van trajecten die in een maand beginnen, en de verzoeken die zeggen wie verwees ('*' is elke verwijzer)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, verwijzer
-- gebruikt: maand, toewijzing_in_traject, spoor_toewijzing
SELECT
  s.tabel,
  s.delivery,
  s.source_file,
  s.source_line,
  v.traject_van AS instroom,
  CASE WHEN v.verwijzer <> 'onbekend' THEN v.traject_van END AS bekend
FROM maand m
JOIN (
  SELECT
    t.gemeente,
    t.wet,
    concat_ws(' ', t.categorie, t.client, t.traject) AS traject_van,
    t.traject_begin AS eerste_dag,
    list(t.toewijzingnummer) AS nummers,
    coalesce(min_by(q.soortverwijzer, row(t.eerste_dag, t.laatste_dag, t.toewijzingnummer)), 'onbekend') AS verwijzer
  FROM toewijzing_in_traject t
  LEFT JOIN verzoek_om_toewijzing q
    ON q.gemeente = t.gemeente
    AND q.wet = t.wet
    AND q.leverancier = t.leverancier
    AND q.client = t.client
    AND q.referentieaanbieder = t.referentie
  GROUP BY t.gemeente, t.wet, t.categorie, t.client, t.traject, t.traject_begin
) v
  ON v.eerste_dag <= m.laatste
  AND v.eerste_dag >= m.eerste
JOIN (
  SELECT gemeente, wet, toewijzingnummer, tabel, delivery, source_file, source_line
  FROM spoor_toewijzing
  UNION ALL
  SELECT t.gemeente, t.wet, t.toewijzingnummer, 'verzoek_om_toewijzing', q.delivery, q.source_file, q.source_line
  FROM toewijzing_in_traject t
  JOIN verzoek_om_toewijzing q
    ON q.gemeente = t.gemeente
    AND q.wet = t.wet
    AND q.leverancier = t.leverancier
    AND q.client = t.client
    AND q.referentieaanbieder = t.referentie
) s
  ON s.gemeente = v.gemeente
  AND s.wet = v.wet
  AND list_contains(v.nummers, s.toewijzingnummer)
WHERE v.gemeente = $gemeente AND v.wet = $wet AND ($verwijzer = '*' OR v.verwijzer = $verwijzer)
