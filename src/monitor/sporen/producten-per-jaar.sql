-- wat: de goedgekeurde declaratieregels van een zorgjaar, van een product van de gemeente ('*' is alle), en het antwoord waarin zij dat werden
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, jaar, product
-- gebruikt: spoor_regel, productgroep
-- som: bedrag
SELECT
  r.tabel, r.delivery, r.source_file, r.source_line, CASE WHEN r.tabel = 'declaratieregel' THEN r.bedrag ELSE 0 END AS bedrag
FROM spoor_regel r
LEFT JOIN (
  SELECT gemeente, wet, code, min(product) AS product FROM productgroep WHERE code IS NOT NULL
  GROUP BY gemeente, wet, code
) e
  ON e.gemeente = r.gemeente
  AND e.wet = r.wet
  AND e.code = r.product
LEFT JOIN (
  SELECT gemeente, wet, categorie, min(product) AS product FROM productgroep
  WHERE code IS NULL AND categorie IS NOT NULL
  GROUP BY gemeente, wet, categorie
) c
  ON c.gemeente = r.gemeente
  AND c.wet = r.wet
  AND c.categorie = r.categorie
WHERE
  r.beantwoord
  AND NOT r.afgekeurd
  AND r.gemeente = $gemeente
  AND substr(r.maand, 1, 4) = $jaar
  AND ($product = '*' OR coalesce(e.product, c.product, r.categorie, r.product, 'onbekend') = $product)
