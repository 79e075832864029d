-- wat: gedeclareerde zorg (zonder afgekeurde regels) naar de productgroep van de gemeente. Een code staat in de groep van zijn product, een
--      code die er niet in staat in die van zijn categorie, en de rest bij 'zonder groep'. Die rest is
--      geen deel van iets: wat in het grootboek bij geen groep hoort, is ook geen zorg
-- korrel: een rij per zorgjaar en productgroep; alleen maanden van de periode tellen
-- sleutel: gemeente, jaar, productgroep
-- gebruikt: gedeclareerd_client_maand, productgroep
SELECT
  r.gemeente,
  substr(r.maand, 1, 4) AS jaar,
  coalesce(e.groep, c.groep, 'zonder groep') AS productgroep,
  sum(r.bedrag) AS bedrag,
  sum(r.bedrag) FILTER (WHERE coalesce(e.groep, c.groep, 'zonder groep') <> 'zonder groep') AS bedrag_in_groep,
  count(DISTINCT r.client) AS clienten
FROM gedeclareerd_client_maand r
LEFT JOIN (
  SELECT gemeente, wet, categorie, code, max(groep) AS groep FROM productgroep WHERE code IS NOT NULL
  GROUP BY gemeente, wet, categorie, code
) e
  ON e.gemeente = r.gemeente
  AND e.wet = r.wet
  AND e.categorie = r.categorie
  AND e.code = r.product
LEFT JOIN (
  SELECT gemeente, wet, categorie, max(groep) AS groep FROM productgroep WHERE code IS NULL AND categorie IS NOT NULL
  GROUP BY gemeente, wet, categorie
) c
  ON c.gemeente = r.gemeente
  AND c.wet = r.wet
  AND c.categorie = r.categorie
GROUP BY r.gemeente, substr(r.maand, 1, 4), coalesce(e.groep, c.groep, 'zonder groep')
