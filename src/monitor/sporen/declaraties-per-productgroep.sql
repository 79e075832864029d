-- wat: de declaratieregels van een zorgjaar die niet zijn afgekeurd, van een productgroep van de gemeente
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, jaar, productgroep
-- gebruikt: spoor_regel, productgroep
-- som: bedrag, bedrag_in_groep
SELECT
  r.tabel, r.delivery, r.source_file, r.source_line, r.bedrag,
  CASE WHEN $productgroep <> 'zonder groep' THEN r.bedrag END AS bedrag_in_groep,
  r.client AS clienten
FROM spoor_regel r
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
WHERE
  r.tabel = 'declaratieregel'
  AND NOT r.afgekeurd
  AND r.gemeente = $gemeente
  AND substr(r.maand, 1, 4) = $jaar
  AND coalesce(e.groep, c.groep, 'zonder groep') = $productgroep
