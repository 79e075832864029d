-- wat: de regels waardoor een cliënt in de maand meetelt: toewijzingen die op ten minste een dag golden
-- korrel: een rij per maand en toewijzing
-- sleutel: gemeente, maand, wet, tabel, source_file, source_line
-- gebruikt: maand, toewijzing_geldig, spoor_toewijzing
SELECT
  t.gemeente, m.maand, t.wet, t.categorie, t.product, t.leverancier, t.client, 1 AS gewicht,
  s.tabel, s.delivery, s.source_file, s.source_line
FROM maand m
JOIN toewijzing_geldig t
  ON t.eerste_dag <= m.laatste
  AND t.laatste_dag >= m.eerste
JOIN spoor_toewijzing s
  ON s.gemeente = t.gemeente
  AND s.wet = t.wet
  AND s.toewijzingnummer = t.toewijzingnummer
