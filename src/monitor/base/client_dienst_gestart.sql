-- wat: cliënten bij wie de zorg in de maand op ten minste een dag liep (berichten 305 en 307), naar product en aanbieder
-- korrel: een rij per maand, wet, categorie, product, aanbieder en cliënt
-- sleutel: gemeente, maand, wet, categorie, product, leverancier, client
-- gebruikt: maand, levering
SELECT DISTINCT l.gemeente, m.maand, l.wet, l.categorie, l.product, l.leverancier, l.client, 1 AS gewicht
FROM maand m
JOIN levering l
  ON l.eerste_dag <= m.laatste
  AND l.laatste_dag >= m.eerste
