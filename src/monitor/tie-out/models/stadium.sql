-- The five stages per product and month, in eurocents.
-- Grain and key: gemeente, product, maand. Clients are those of allocations and declarations.
SELECT gemeente, product, maand,
  CAST(sum(CASE WHEN stadium = 'toegewezen' THEN bedrag ELSE 0 END) AS BIGINT) AS toegewezen,
  CAST(sum(CASE WHEN stadium = 'gedeclareerd' THEN bedrag ELSE 0 END) AS BIGINT) AS gedeclareerd,
  CAST(sum(CASE WHEN stadium = 'goedgekeurd' THEN bedrag ELSE 0 END) AS BIGINT) AS goedgekeurd,
  CAST(sum(CASE WHEN stadium = 'betaald' THEN bedrag ELSE 0 END) AS BIGINT) AS betaald,
  CAST(sum(CASE WHEN stadium = 'geboekt' THEN bedrag ELSE 0 END) AS BIGINT) AS geboekt,
  CAST(sum(zonder_prijs) AS BIGINT) AS zonder_prijs,
  count(DISTINCT client) AS clienten
FROM (
  SELECT * FROM stadium_bedrag
  -- A month in which something should have been booked, and nothing was, has differences that cancel each other out and no amounts.
  UNION ALL
  SELECT DISTINCT gemeente, product, maand, NULL, NULL, 'geboekt', 0, 0 FROM verschil_geboekt
)
GROUP BY gemeente, product, maand
ORDER BY gemeente, product, maand
