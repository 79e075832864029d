-- What the ledger has booked on declarations beside what it should have: the lines that were approved. A difference that stands with the
-- opposite sign on another product of the same provider and month, or in another month of the same product, was booked there.
-- Grain: gemeente, product, leverancier, maand of the booking.
WITH som AS (
  SELECT gemeente, product, leverancier, maand, sum(geboekt) AS geboekt, sum(verwacht) AS verwacht,
    sum(boekingen) AS boekingen, sum(regels) AS regels, sum(geboekt) - sum(verwacht) AS rest
  FROM (
    SELECT b.gemeente, b.product, CASE WHEN z.product IS NULL THEN b.leverancier ELSE '' END AS leverancier, b.maand,
      b.bedrag AS geboekt, 0 AS verwacht, 1 AS boekingen, 0 AS regels
    FROM boeking b
    LEFT JOIN (
      SELECT DISTINCT gemeente, product, maand FROM boeking WHERE stroom = 'declaratie' AND leverancier = ''
    ) z ON z.gemeente = b.gemeente AND z.product = b.product AND z.maand = b.maand
    WHERE b.stroom = 'declaratie'
    UNION ALL
    SELECT gemeente, product, boekleverancier, boekmaand, 0, bedrag, 0, 1 FROM regel_boeking WHERE boekmaand IS NOT NULL
  )
  GROUP BY gemeente, product, leverancier, maand
), per_maand AS (
  SELECT *, row_number() OVER (
    PARTITION BY gemeente, leverancier, maand, rest ORDER BY product) AS plaats
  FROM som WHERE rest <> 0
), ander_product AS (
  SELECT a.gemeente, a.product, a.leverancier, a.maand FROM per_maand a
  JOIN per_maand b ON b.gemeente = a.gemeente AND b.leverancier = a.leverancier AND b.maand = a.maand
    AND b.rest = -a.rest AND b.plaats = a.plaats
), per_product AS (
  SELECT s.*, row_number() OVER (
    PARTITION BY s.gemeente, s.leverancier, s.product, s.rest ORDER BY s.maand) AS plaats
  FROM som s
  LEFT JOIN ander_product a ON a.gemeente = s.gemeente AND a.product = s.product AND a.leverancier = s.leverancier
    AND a.maand = s.maand
  WHERE s.rest <> 0 AND a.product IS NULL
), andere_maand AS (
  SELECT a.gemeente, a.product, a.leverancier, a.maand FROM per_product a
  JOIN per_product b ON b.gemeente = a.gemeente AND b.leverancier = a.leverancier AND b.product = a.product
    AND b.rest = -a.rest AND b.plaats = a.plaats
)
SELECT
  s.*,
  CASE
    WHEN s.rest = 0 THEN 'sluit'
    WHEN p.product IS NOT NULL THEN 'op-ander-product'
    WHEN m.product IS NOT NULL THEN 'in-andere-boekmaand'
    WHEN s.boekingen = 0 THEN 'niet-geboekt'
    WHEN s.regels = 0 THEN 'zonder-declaratie'
    ELSE 'onverklaard'
  END AS klasse
FROM som s
LEFT JOIN ander_product p ON p.gemeente = s.gemeente AND p.product = s.product AND p.leverancier = s.leverancier
  AND p.maand = s.maand
LEFT JOIN andere_maand m ON m.gemeente = s.gemeente AND m.product = s.product AND m.leverancier = s.leverancier
  AND m.maand = s.maand
