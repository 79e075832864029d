-- From paid to booked. The month of a booking is that of the ledger, that of a payment the month of the care: what was booked in another
-- month stands twice, with opposite signs. A line that is neither paid nor booked is no difference.
-- Grain: a booking of another stream, a cell of the ledger, or a line. Keys: gemeente, product, maand, klasse.
WITH lijn AS (
  SELECT r.*, r.boekmaand IS NULL OR c.klasse = 'niet-geboekt' AS ongeboekt
  FROM regel_boeking r
  LEFT JOIN boekcel c ON c.gemeente = r.gemeente AND c.product = r.product AND c.leverancier = r.boekleverancier
    AND c.maand = r.boekmaand
)
SELECT gemeente, product, maand, NULL AS client, leverancier, 'stroom-' || stroom AS klasse, bedrag
FROM boeking WHERE stroom <> 'declaratie'
UNION ALL
SELECT gemeente, product, maand, NULL, leverancier, klasse, rest
FROM boekcel WHERE klasse NOT IN ('sluit', 'niet-geboekt')
UNION ALL
SELECT gemeente, product, boekmaand, client, leverancier, 'over-andere-zorgmaand', bedrag
FROM lijn WHERE NOT ongeboekt AND boekmaand <> maand
UNION ALL
SELECT gemeente, product, maand, client, leverancier, 'in-andere-maand-geboekt', -bedrag
FROM lijn WHERE NOT ongeboekt AND boekmaand <> maand
UNION ALL
SELECT gemeente, product, maand, client, leverancier, 'betaald-niet-geboekt', -bedrag
FROM lijn WHERE ongeboekt AND is_betaald
UNION ALL
SELECT gemeente, product, maand, client, leverancier, 'geboekt-niet-betaald', bedrag
FROM lijn WHERE NOT ongeboekt AND NOT is_betaald
UNION ALL
SELECT gemeente, product, maand, client, leverancier, klasse, -bedrag
FROM verschil_betaald WHERE klasse <> 'niet-betaald'
