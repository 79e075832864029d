-- What is known of each product: its title, laws, categories and form of funding, from the list of the municipality, the messages and
-- the contracts. "berichten" tells whether declarations or allocations come in messages.
-- Grain and key: gemeente, product.
SELECT
  gemeente, product, min(titel) AS titel, string_agg(DISTINCT wet, ', ' ORDER BY wet) AS wetten,
  string_agg(DISTINCT productcategorie, ', ' ORDER BY productcategorie) AS categorieen,
  coalesce(string_agg(DISTINCT opgegeven, ', ' ORDER BY opgegeven), string_agg(DISTINCT contract, ', ' ORDER BY contract)) AS bekostiging,
  string_agg(DISTINCT bron, ', ' ORDER BY bron) AS bron, max(berichten) = 1 AS berichten
FROM (
  SELECT gemeente, product, titel, wet, productcategorie, bekostiging AS opgegeven, NULL AS contract, bron, 0 AS berichten
  FROM gemeenteproduct
  UNION ALL
  SELECT p.gemeente, p.product, NULL, p.wet, p.productcategorie, NULL, t.bekostiging, NULL, 1
  FROM productcode p
  LEFT JOIN tarief t ON t.gemeente = p.gemeente AND t.wet = p.wet AND t.productcode = p.productcode
)
GROUP BY gemeente, product
ORDER BY gemeente, product
