-- wat: de regels waardoor een cliënt in de maand meetelt: begin en einde van de zorg, en de toewijzing die zegt tot wanneer zij loopt
-- korrel: een rij per maand, levering en regel
-- sleutel: gemeente, maand, wet, tabel, source_file, source_line
-- gebruikt: maand, levering, spoor_toewijzing
SELECT
  l.gemeente, m.maand, l.wet, l.categorie, l.product, l.leverancier, l.client, 1 AS gewicht,
  s.tabel, s.delivery, s.source_file, s.source_line
FROM maand m
JOIN levering l
  ON l.eerste_dag <= m.laatste
  AND l.laatste_dag >= m.eerste
JOIN (
  SELECT
    gemeente, wet, leverancier, client, toewijzingnummer, datumstart, 'levering_start' AS tabel, delivery, source_file,
    source_line
  FROM levering_start
  UNION ALL
  SELECT
    gemeente, wet, leverancier, client, toewijzingnummer, datumstart, 'levering_stop', delivery, source_file, source_line
  FROM levering_stop
  UNION ALL
  SELECT
    t.gemeente, t.wet, b.leverancier, b.client, b.toewijzingnummer, b.eerste_dag, t.tabel, t.delivery, t.source_file,
    t.source_line
  FROM levering b
  JOIN spoor_toewijzing t
    ON t.gemeente = b.gemeente
    AND t.wet = b.wet
    AND t.toewijzingnummer = b.toewijzingnummer
) s
  ON s.gemeente = l.gemeente
  AND s.wet = l.wet
  AND s.leverancier = l.leverancier
  AND s.client = l.client
  AND s.toewijzingnummer IS NOT DISTINCT FROM l.toewijzingnummer
  AND s.datumstart = l.eerste_dag
