-- Payments with the law of the care, as the payment says it or else the declaration that it names; of one number in two laws nobody knows which is
-- meant. A payment that names no declaration is for none: its number is never taken for that of a declaration.
-- Grain: gemeente, betaalnummer.
SELECT
  b.gemeente, b.betaalnummer, b.betaaldatum, b.leverancier, coalesce(b.wet, d.wet) AS wet,
  coalesce(b.declaratienummer, 'betaling ' || b.betaalnummer) AS declaratienummer, b.maand, b.productcategorie, b.productcode, b.bedrag
FROM betaling b
LEFT JOIN (
  SELECT gemeente, leverancier, declaratienummer, min(wet) AS wet FROM declaratieregel
  GROUP BY gemeente, leverancier, declaratienummer HAVING count(DISTINCT wet) = 1
) d ON d.gemeente = b.gemeente AND d.leverancier = b.leverancier AND d.declaratienummer = b.declaratienummer
