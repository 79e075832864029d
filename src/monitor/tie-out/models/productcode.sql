-- Which product of the municipality a code of the messages belongs to: by its code, else by its category, else the category itself.
-- Grain: gemeente, wet, productcategorie, productcode as messages and payments write them.
SELECT
  c.gemeente, c.wet, c.productcategorie, c.productcode,
  coalesce(k.product, g.product, c.productcategorie, c.productcode, 'onbekend') AS product
FROM (
  SELECT gemeente, wet, productcategorie, productcode FROM declaratieregel
  UNION SELECT gemeente, wet, productcategorie, productcode FROM toewijzing
  UNION SELECT gemeente, wet, productcategorie, productcode FROM betaling_declaratie
  WHERE wet IS NOT NULL AND (productcategorie IS NOT NULL OR productcode IS NOT NULL)
) c
LEFT JOIN (
  SELECT gemeente, wet, productcode, min(product) AS product FROM gemeenteproduct
  WHERE productcode IS NOT NULL GROUP BY gemeente, wet, productcode
) k ON k.gemeente = c.gemeente AND k.wet = c.wet AND k.productcode = c.productcode
LEFT JOIN (
  SELECT gemeente, wet, productcategorie, min(product) AS product FROM gemeenteproduct
  WHERE productcode IS NULL AND productcategorie IS NOT NULL GROUP BY gemeente, wet, productcategorie
) g ON g.gemeente = c.gemeente AND g.wet = c.wet AND g.productcategorie = c.productcategorie
