-- wat: cliënten met een toewijzing die in de maand op ten minste een dag gold
-- korrel: een rij per maand, wet, categorie en cliënt
-- sleutel: gemeente, maand, wet, categorie, client
-- gebruikt: maand, toewijzing_geldig
SELECT DISTINCT t.gemeente, m.maand, t.wet, t.categorie, t.client
FROM maand m
JOIN toewijzing_geldig t
  ON t.eerste_dag <= m.laatste
  AND t.laatste_dag >= m.eerste
