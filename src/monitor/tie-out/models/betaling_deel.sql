-- What each payment paid of which product and month. A payment that names both is there. Any other is divided over what was approved of its
-- declaration, in proportion and without rests: neither of the payment nor, of all payments together, of a product and month. Where nothing was
-- approved in all, it has the product that it names, or none, and the month that it names or in which it was paid. "is_benoemd" is a payment that names both.
-- Grain: gemeente, betaalnummer, product, maand.
WITH betaald AS (
  SELECT
    b.gemeente, coalesce(b.wet, '') AS wet, b.leverancier, b.declaratienummer, b.betaalnummer, b.betaaldatum, b.bedrag, b.maand, p.product,
    b.maand IS NOT NULL AND p.product IS NOT NULL AS is_benoemd
  FROM betaling_declaratie b
  LEFT JOIN productcode p ON p.gemeente = b.gemeente AND p.wet = b.wet
    AND p.productcategorie IS NOT DISTINCT FROM b.productcategorie AND p.productcode IS NOT DISTINCT FROM b.productcode
    AND (b.productcategorie IS NOT NULL OR b.productcode IS NOT NULL)
), pot AS (
  SELECT
    *, CAST(sum(bedrag) OVER (
      PARTITION BY gemeente, wet, leverancier, declaratienummer ORDER BY betaaldatum, betaalnummer) AS HUGEINT) AS tot_nu
  FROM betaald WHERE NOT is_benoemd
)
SELECT
  b.gemeente, b.wet, b.leverancier, b.declaratienummer, b.betaalnummer, b.betaaldatum, t.product, t.maand,
  CAST((b.tot_nu * t.tot_nu // t.geheel - b.tot_nu * (t.tot_nu - t.bedrag) // t.geheel)
    - ((b.tot_nu - b.bedrag) * t.tot_nu // t.geheel - (b.tot_nu - b.bedrag) * (t.tot_nu - t.bedrag) // t.geheel) AS BIGINT) AS bedrag,
  false AS is_benoemd
FROM pot b
JOIN toegekend t ON t.gemeente = b.gemeente AND t.wet = b.wet AND t.leverancier = b.leverancier
  AND t.declaratienummer = b.declaratienummer AND t.geheel <> 0
UNION ALL
SELECT
  b.gemeente, b.wet, b.leverancier, b.declaratienummer, b.betaalnummer, b.betaaldatum, coalesce(b.product, 'onbekend'),
  coalesce(b.maand, substr(CAST(b.betaaldatum AS VARCHAR), 1, 7)), b.bedrag, b.is_benoemd
FROM betaald b
LEFT JOIN (SELECT DISTINCT gemeente, wet, leverancier, declaratienummer FROM toegekend WHERE geheel <> 0) t
  ON t.gemeente = b.gemeente AND t.wet = b.wet AND t.leverancier = b.leverancier AND t.declaratienummer = b.declaratienummer
WHERE b.is_benoemd OR t.declaratienummer IS NULL
