-- wat: cliënten bij wie de zorg in de maand op ten minste een dag liep (berichten 305 en 307)
-- korrel: een rij per maand, wet, categorie en cliënt
-- sleutel: gemeente, maand, wet, categorie, client
-- gebruikt: maand, levering
SELECT DISTINCT l.gemeente, m.maand, l.wet, l.categorie, l.client
FROM maand m
JOIN levering l
  ON l.eerste_dag <= m.laatste
  AND l.laatste_dag >= m.eerste
