-- wat: inwoners en huishoudens volgens de laatste stand van het register
-- korrel: een rij per maand, en per maand, buurt en leeftijdsgroep; '*' is alles. Huishoudens tellen alleen in totaal en per buurt
-- sleutel: gemeente, maand, buurt, leeftijdsgroep
-- gebruikt: inwoner_maand
SELECT
  gemeente,
  maand,
  coalesce(buurt, '*') AS buurt,
  coalesce(leeftijdsgroep, '*') AS leeftijdsgroep,
  count(*) AS inwoners,
  CASE WHEN grouping(leeftijdsgroep) = 1 THEN count(DISTINCT huishouden) END AS huishoudens
FROM inwoner_maand
GROUP BY GROUPING SETS (
  (gemeente, maand), (gemeente, maand, buurt), (gemeente, maand, leeftijdsgroep), (gemeente, maand, buurt, leeftijdsgroep)
)
