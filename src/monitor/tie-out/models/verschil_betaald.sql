-- From approved to paid: what waits for payment, what was paid otherwise, and what was paid without an approved declaration.
-- Grain: an approved line that waits, else a declaration, product and month. Keys: gemeente, product, maand, klasse.
SELECT gemeente, product, maand, client, leverancier, 'niet-betaald' AS klasse, -bedrag AS bedrag
FROM regel_boeking WHERE NOT is_betaald
UNION ALL
SELECT v.gemeente, v.product, v.maand, NULL, v.leverancier,
  CASE WHEN t.declaratienummer IS NULL THEN 'betaald-zonder-toekenning' ELSE 'anders-betaald' END, v.betaald - v.toegekend
FROM betaling_verdeeld v
LEFT JOIN (
  SELECT DISTINCT gemeente, wet, leverancier, declaratienummer FROM regel_boeking
) t ON t.gemeente = v.gemeente AND t.wet = v.wet AND t.leverancier = v.leverancier AND t.declaratienummer = v.declaratienummer
WHERE v.is_betaald AND v.betaald <> v.toegekend
