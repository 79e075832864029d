-- wat: uitkeringen en personen, die niet hetzelfde zijn: een paar is een uitkering en twee personen
-- korrel: een rij per maand, en per maand en regeling; '*' is alles
-- sleutel: gemeente, maand, regeling
-- gebruikt: uitkering_maand
SELECT
  gemeente,
  maand,
  coalesce(regeling, '*') AS regeling,
  count(*) AS uitkeringen,
  count(DISTINCT client) + count(DISTINCT partner) AS personen,
  count(*) FILTER (WHERE begint) AS instroom,
  count(*) FILTER (WHERE eindigt) AS uitstroom,
  count(*) FILTER (WHERE eindigt AND redenuitstroom = 'werk') AS uitstroom_werk,
  sum(bedrag) AS bedrag
FROM uitkering_maand
GROUP BY GROUPING SETS ((gemeente, maand), (gemeente, maand, regeling))
