-- What was allocated, declared, approved, paid and booked, line by line. "zonder_prijs" marks an allocation whose amount is not known.
-- Grain: an allocation and month, a line, a declaration with product and month, a booking. Keys: gemeente, product, maand, stadium.
SELECT gemeente, product, maand, client, leverancier, 'toegewezen' AS stadium, coalesce(bedrag, 0) AS bedrag,
  CASE WHEN bedrag IS NULL THEN 1 ELSE 0 END AS zonder_prijs
FROM toewijzing_maand
UNION ALL SELECT gemeente, product, maand, client, leverancier, 'gedeclareerd', bedrag, 0 FROM regel
UNION ALL SELECT gemeente, product, maand, client, leverancier, 'goedgekeurd', bedrag, 0 FROM regel WHERE stand = 'toegekend'
UNION ALL SELECT gemeente, product, maand, NULL, leverancier, 'betaald', betaald, 0 FROM betaling_verdeeld
UNION ALL SELECT gemeente, product, maand, NULL, leverancier, 'geboekt', bedrag, 0 FROM boeking
