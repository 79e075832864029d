-- What was paid of each product and month of a declaration beside what was approved. A declaration of which the approved lines cancel each other out
-- needs no payment: it is settled ("is_verrekend"), unless payments name what they pay of it. "betaalmaand" is that of the first payment.
-- Grain: gemeente, wet, leverancier, declaratienummer, product, maand.
WITH betaald AS (
  SELECT gemeente, wet, leverancier, declaratienummer, product, maand, sum(bedrag) AS bedrag, bool_or(is_benoemd) AS is_benoemd,
    min(min(betaaldatum)) OVER (PARTITION BY gemeente, wet, leverancier, declaratienummer) AS betaaldatum
  FROM betaling_deel GROUP BY gemeente, wet, leverancier, declaratienummer, product, maand
), toegekend_betaald AS (
  SELECT
    t.*, b.bedrag AS betaald, d.betaaldatum,
    t.geheel = 0 AND NOT bool_or(coalesce(b.is_benoemd, false)) OVER (
      PARTITION BY t.gemeente, t.wet, t.leverancier, t.declaratienummer) AS is_verrekend
  FROM toegekend t
  LEFT JOIN betaald b ON b.gemeente = t.gemeente AND b.wet = t.wet AND b.leverancier = t.leverancier
    AND b.declaratienummer = t.declaratienummer AND b.product = t.product AND b.maand = t.maand
  LEFT JOIN (SELECT DISTINCT gemeente, wet, leverancier, declaratienummer, betaaldatum FROM betaald) d
    ON d.gemeente = t.gemeente AND d.wet = t.wet AND d.leverancier = t.leverancier AND d.declaratienummer = t.declaratienummer
)
SELECT gemeente, wet, leverancier, declaratienummer, product, maand, CAST(bedrag AS BIGINT) AS toegekend,
  CAST(CASE WHEN is_verrekend THEN bedrag ELSE coalesce(betaald, 0) END AS BIGINT) AS betaald, is_verrekend,
  geheel = 0 OR betaaldatum IS NOT NULL AS is_betaald, substr(CAST(betaaldatum AS VARCHAR), 1, 7) AS betaalmaand
FROM toegekend_betaald
UNION ALL
SELECT b.gemeente, b.wet, b.leverancier, b.declaratienummer, b.product, b.maand, 0, CAST(b.bedrag AS BIGINT), false, true,
  substr(CAST(b.betaaldatum AS VARCHAR), 1, 7)
FROM betaald b
LEFT JOIN toegekend t ON t.gemeente = b.gemeente AND t.wet = b.wet AND t.leverancier = b.leverancier
  AND t.declaratienummer = b.declaratienummer AND t.product = b.product AND t.maand = b.maand
WHERE t.product IS NULL
