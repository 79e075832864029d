-- What was approved of each product and month of a declaration, with that of the whole declaration and the sum up to this product and month.
-- Grain: gemeente, wet, leverancier, declaratienummer, product, maand.
SELECT gemeente, wet, leverancier, declaratienummer, product, maand, sum(bedrag) AS bedrag,
  sum(sum(bedrag)) OVER (PARTITION BY gemeente, wet, leverancier, declaratienummer) AS geheel,
  sum(sum(bedrag)) OVER (PARTITION BY gemeente, wet, leverancier, declaratienummer ORDER BY product, maand) AS tot_nu
FROM regel WHERE stand = 'toegekend'
GROUP BY gemeente, wet, leverancier, declaratienummer, product, maand
