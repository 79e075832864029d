-- wat: cliënten met een toewijzing die in de maand op ten minste een dag gold, naar product en aanbieder
-- korrel: een rij per maand, wet, categorie, product, aanbieder en cliënt
-- sleutel: gemeente, maand, wet, categorie, product, leverancier, client
-- gebruikt: maand, toewijzing_geldig
SELECT DISTINCT t.gemeente, m.maand, t.wet, t.categorie, t.product, t.leverancier, t.client, 1 AS gewicht
FROM maand m
JOIN toewijzing_geldig t
  ON t.eerste_dag <= m.laatste
  AND t.laatste_dag >= m.eerste
