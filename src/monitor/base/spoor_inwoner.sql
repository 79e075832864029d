-- wat: waar een inwoner staat in de stand van het register die voor de maand telt
-- korrel: een rij per maand en inwoner
-- sleutel: gemeente, maand, client
-- gebruikt: maand
SELECT s.gemeente, s.maand, i.client, 'inwoner' AS tabel, i.delivery, i.source_file, i.source_line
FROM (
  SELECT p.gemeente, m.maand, max(p.peildatum) AS peildatum
  FROM maand m
  JOIN (SELECT DISTINCT gemeente, peildatum FROM inwoner) p ON p.peildatum <= m.laatste
  GROUP BY p.gemeente, m.maand
) s
JOIN inwoner i
  ON i.gemeente = s.gemeente
  AND i.peildatum = s.peildatum
