-- The five stages per product and month, in eurocents.
-- Grain and key: gemeente, product, maand, stadium.
SELECT gemeente, product, maand, stadium, CAST(sum(bedrag) AS BIGINT) AS bedrag, CAST(sum(zonder_prijs) AS BIGINT) AS zonder_prijs
FROM (
  SELECT gemeente, product, maand, stadium, bedrag, zonder_prijs FROM stadium_bedrag
  -- A month in which something should have been booked, and nothing was, has differences that cancel each other out and no amounts.
  UNION ALL
  SELECT DISTINCT gemeente, product, maand, 'geboekt', 0, 0 FROM verschil_geboekt
)
GROUP BY gemeente, product, maand, stadium
