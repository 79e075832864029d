-- wat: kosten over een periode met wat ze verklaart: cliënten, trajecten, volume en bedrag; '*' is alles. Per aanbieder erbij, omdat afscherming
--      wil weten wie het meeste aan een bedrag gaf
-- korrel: een rij voor alles, per groep, en per groep, wet, categorie en eenheid; elk ook per aanbieder
-- sleutel: gemeente, groep, wet, categorie, eenheid, leverancier
-- gebruikt: kosten_naar_{naar}
SELECT
  gemeente,
  coalesce(groep, '*') AS groep,
  coalesce(wet, '*') AS wet,
  coalesce(categorie, '*') AS categorie,
  coalesce(eenheid, '*') AS eenheid,
  coalesce(leverancier, '*') AS leverancier,
  count(DISTINCT client) AS clienten,
  count(DISTINCT traject) AS trajecten,
  sum(omvang) AS volume,
  sum(bedrag) AS bedrag
FROM kosten_naar_{naar}
GROUP BY GROUPING SETS (
  (gemeente),
  (gemeente, leverancier),
  (gemeente, groep),
  (gemeente, groep, leverancier),
  (gemeente, groep, wet, categorie, eenheid),
  (gemeente, groep, wet, categorie, eenheid, leverancier)
)
