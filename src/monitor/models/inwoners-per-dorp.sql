-- wat: inwoners per dorp volgens de laatste stand van het register en de lijst van dorpen van de gemeente
-- korrel: een rij per maand en dorp, en per maand, dorp en leeftijdsgroep; '*' is alle leeftijden. Zonder dorp in de lijst is het 'onbekend'
-- sleutel: gemeente, maand, dorp, leeftijdsgroep
-- gebruikt: buurt_maand, gebied_dorp
SELECT
  i.gemeente,
  i.maand,
  coalesce(g.dorp, 'onbekend') AS dorp,
  coalesce(i.leeftijdsgroep, '*') AS leeftijdsgroep,
  sum(i.inwoners) AS inwoners
FROM buurt_maand i
LEFT JOIN gebied_dorp g ON g.gemeente = i.gemeente AND g.buurt = i.buurt
GROUP BY GROUPING SETS (
  (i.gemeente, i.maand, coalesce(g.dorp, 'onbekend')),
  (i.gemeente, i.maand, coalesce(g.dorp, 'onbekend'), i.leeftijdsgroep)
)
