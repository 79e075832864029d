-- wat: goedgekeurde bedragen naar het product van de gemeente, zoals de aansluiting ze telt: van regels in een beantwoorde declaratie die niet
--      zijn afgekeurd, ook niet als geheel. Een code hoort bij het product van die code, anders bij dat van zijn categorie, anders is het de
--      categorie zelf
-- korrel: een rij per zorgjaar, en per zorgjaar en product; '*' is alle producten. Alleen maanden van de periode tellen
-- sleutel: gemeente, jaar, product
-- gebruikt: regel_maand, productgroep
SELECT gemeente, jaar, coalesce(product, '*') AS product, sum(bedrag) AS bedrag
FROM (
  SELECT
    r.gemeente,
    substr(r.maand, 1, 4) AS jaar,
    coalesce(e.product, c.product, r.categorie, r.product, 'onbekend') AS product,
    r.bedrag
  FROM regel_maand r
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
  WHERE r.beantwoord AND NOT r.afgekeurd
) regels
GROUP BY GROUPING SETS ((gemeente, jaar), (gemeente, jaar, product))
