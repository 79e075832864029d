-- wat: toewijzingen die in de maand op ten minste een dag golden, met hun cliënt, product en aanbieder; elk weegt een
-- korrel: een rij per maand en toewijzing
-- sleutel: gemeente, maand, wet, toewijzingnummer
-- gebruikt: maand, toewijzing_geldig
SELECT
  t.gemeente, m.maand, t.wet, t.categorie, t.product, t.leverancier, t.client, t.toewijzingnummer,
  1 AS gewicht
FROM maand m
JOIN toewijzing_geldig t
  ON t.eerste_dag <= m.laatste
  AND t.laatste_dag >= m.eerste
