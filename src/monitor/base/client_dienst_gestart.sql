-- wat: zorg die in de maand op ten minste een dag liep (berichten 305 en 307), met haar cliënt, product en aanbieder; elk begin weegt een
-- korrel: een rij per maand en begin van zorg
-- sleutel: gemeente, maand, wet, leverancier, client, toewijzingnummer, categorie, product, eerste_dag
-- gebruikt: maand, levering
SELECT
  l.gemeente, m.maand, l.wet, l.categorie, l.product, l.leverancier, l.client, l.toewijzingnummer, l.eerste_dag,
  1 AS gewicht
FROM maand m
JOIN levering l
  ON l.eerste_dag <= m.laatste
  AND l.laatste_dag >= m.eerste
