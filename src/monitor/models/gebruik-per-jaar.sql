-- wat: inwoners die in een jaar zorg hadden, naar dorp en buurt. Wie waar woont, volgt uit de stand van het register in de laatste maand van
--      het jaar in de periode. Wie dan niet in het register staat, telt niet mee
-- korrel: een rij per jaar en wet, en daarin per dorp, en daarin per buurt; '*' is alles. Dorpen tellen op tot de gemeente en buurten tot hun
--         dorp. Alleen maanden van de periode tellen
-- sleutel: gemeente, jaar, wet, dorp, buurt
-- gebruikt: maand, inwoner_maand, gebied_dorp, client_maand
SELECT
  gemeente,
  jaar,
  wet,
  coalesce(dorp, '*') AS dorp,
  coalesce(buurt, '*') AS buurt,
  sum(inwoners) AS inwoners,
  sum(clienten) AS clienten
FROM (
  SELECT
    i.gemeente,
    substr(i.maand, 1, 4) AS jaar,
    w.wet,
    coalesce(g.dorp, 'onbekend') AS dorp,
    i.buurt,
    count(*) AS inwoners,
    count(c.client) AS clienten
  FROM (SELECT max(maand) AS maand FROM maand GROUP BY substr(maand, 1, 4)) laatste
  JOIN inwoner_maand i ON i.maand = laatste.maand
  CROSS JOIN (SELECT 'wmo' AS wet UNION ALL SELECT 'jeugdwet') w
  LEFT JOIN gebied_dorp g ON g.gemeente = i.gemeente AND g.buurt = i.buurt
  LEFT JOIN (SELECT DISTINCT gemeente, substr(maand, 1, 4) AS jaar, wet, client FROM client_maand) c
    ON c.gemeente = i.gemeente
    AND c.jaar = substr(i.maand, 1, 4)
    AND c.wet = w.wet
    AND c.client = i.client
  GROUP BY i.gemeente, substr(i.maand, 1, 4), w.wet, coalesce(g.dorp, 'onbekend'), i.buurt
) geteld
GROUP BY GROUPING SETS ((gemeente, jaar, wet), (gemeente, jaar, wet, dorp), (gemeente, jaar, wet, dorp, buurt))
