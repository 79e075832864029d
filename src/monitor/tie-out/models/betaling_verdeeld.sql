-- Payments beside what was approved of the same declaration. A payment that names no product and month is divided over what was approved
-- of its declaration, in proportion and without rests. A declaration of which the approved lines cancel each other out needs no payment: it is
-- settled. What belongs to no approved line has the product that the payment names, or none, and the month that it names or in which it was paid.
-- Grain: gemeente, wet, leverancier, declaratienummer, product, maand.
WITH betaald AS (
  SELECT
    b.gemeente, coalesce(b.wet, d.wet, '') AS wet, b.leverancier, coalesce(b.declaratienummer, b.betaalnummer) AS declaratienummer,
    CASE WHEN b.maand IS NOT NULL THEN p.product END AS product,
    coalesce(b.maand, substr(CAST(b.betaaldatum AS VARCHAR), 1, 7)) AS maand, b.betaaldatum, b.bedrag
  FROM betaling b
  LEFT JOIN (
    SELECT gemeente, leverancier, declaratienummer, min(wet) AS wet FROM declaratieregel
    GROUP BY gemeente, leverancier, declaratienummer
  ) d ON d.gemeente = b.gemeente AND d.leverancier = b.leverancier AND d.declaratienummer = b.declaratienummer
  LEFT JOIN productcode p ON p.gemeente = b.gemeente AND p.wet = b.wet
    AND p.productcategorie IS NOT DISTINCT FROM b.productcategorie AND p.productcode IS NOT DISTINCT FROM b.productcode
    AND (b.productcategorie IS NOT NULL OR b.productcode IS NOT NULL)
), per_declaratie AS (
  SELECT gemeente, wet, leverancier, declaratienummer, sum(CASE WHEN product IS NULL THEN bedrag ELSE 0 END) AS pot,
    count(*) AS betalingen, min(betaaldatum) AS betaaldatum
  FROM betaald GROUP BY gemeente, wet, leverancier, declaratienummer
), toegekend AS (
  SELECT gemeente, wet, leverancier, declaratienummer, product, maand, sum(bedrag) AS bedrag,
    sum(sum(bedrag)) OVER (PARTITION BY gemeente, wet, leverancier, declaratienummer) AS geheel,
    sum(sum(bedrag)) OVER (PARTITION BY gemeente, wet, leverancier, declaratienummer ORDER BY product, maand) AS tot_nu
  FROM regel WHERE stand = 'toegekend'
  GROUP BY gemeente, wet, leverancier, declaratienummer, product, maand
), stuk AS (
  SELECT t.gemeente, t.wet, t.leverancier, t.declaratienummer, t.product, t.maand, t.bedrag AS toegekend,
    CASE
      WHEN t.geheel <> 0 THEN coalesce(
        CAST(d.pot AS HUGEINT) * t.tot_nu // t.geheel - CAST(d.pot AS HUGEINT) * (t.tot_nu - t.bedrag) // t.geheel, 0)
      WHEN d.betalingen IS NULL OR d.pot = 0 THEN t.bedrag
      ELSE 0
    END AS betaald,
    t.geheel = 0 OR d.betalingen IS NOT NULL AS is_betaald, d.betaaldatum
  FROM toegekend t
  LEFT JOIN per_declaratie d ON d.gemeente = t.gemeente AND d.wet = t.wet AND d.leverancier = t.leverancier
    AND d.declaratienummer = t.declaratienummer
  UNION ALL
  SELECT b.gemeente, b.wet, b.leverancier, b.declaratienummer, b.product, b.maand, 0, b.bedrag, true, b.betaaldatum
  FROM betaald b WHERE b.product IS NOT NULL
  UNION ALL
  SELECT b.gemeente, b.wet, b.leverancier, b.declaratienummer, 'onbekend', b.maand, 0, b.bedrag, true, b.betaaldatum
  FROM betaald b
  LEFT JOIN (SELECT DISTINCT gemeente, wet, leverancier, declaratienummer FROM toegekend WHERE geheel <> 0) t
    ON t.gemeente = b.gemeente AND t.wet = b.wet AND t.leverancier = b.leverancier AND t.declaratienummer = b.declaratienummer
  WHERE b.product IS NULL AND t.declaratienummer IS NULL
)
SELECT gemeente, wet, leverancier, declaratienummer, product, maand,
  CAST(sum(toegekend) AS BIGINT) AS toegekend, CAST(sum(betaald) AS BIGINT) AS betaald,
  bool_or(is_betaald) AS is_betaald, substr(CAST(min(betaaldatum) AS VARCHAR), 1, 7) AS betaalmaand
FROM stuk GROUP BY gemeente, wet, leverancier, declaratienummer, product, maand
