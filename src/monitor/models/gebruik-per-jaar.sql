-- wat: inwoners die in een jaar zorg hadden, naar dorp en buurt. Wie waar woont, volgt uit de stand van het register in de laatste maand van
--      het jaar in de periode. Wie dan niet in het register staat, telt niet mee
-- korrel: een rij per jaar en wet, en daarin per dorp, en daarin per buurt; '*' is alles. Dorpen tellen op tot de gemeente en buurten tot hun
--         dorp. Alleen maanden van de periode tellen
-- sleutel: gemeente, jaar, wet, dorp, buurt
-- gebruikt: stand_jaar, buurt_maand, inwoner_stand, gebied_dorp, client_wet_maand
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
    i.jaar,
    w.wet,
    coalesce(g.dorp, 'onbekend') AS dorp,
    i.buurt,
    i.inwoners,
    coalesce(c.clienten, 0) AS clienten
  FROM (
    SELECT b.gemeente, s.jaar, b.buurt, sum(b.inwoners) AS inwoners
    FROM stand_jaar s
    JOIN buurt_maand b ON b.gemeente = s.gemeente AND b.maand = s.maand
    GROUP BY b.gemeente, s.jaar, b.buurt
  ) i
  CROSS JOIN (SELECT 'wmo' AS wet UNION ALL SELECT 'jeugdwet') w
  LEFT JOIN gebied_dorp g ON g.gemeente = i.gemeente AND g.buurt = i.buurt
  LEFT JOIN (
    SELECT k.gemeente, k.jaar, k.wet, b.buurt, count(*) AS clienten
    FROM (SELECT DISTINCT gemeente, substr(maand, 1, 4) AS jaar, wet, client FROM client_wet_maand) k
    JOIN stand_jaar s ON s.gemeente = k.gemeente AND s.jaar = k.jaar
    JOIN inwoner_stand b ON b.gemeente = k.gemeente AND b.peildatum = s.peildatum AND b.client = k.client
    GROUP BY k.gemeente, k.jaar, k.wet, b.buurt
  ) c
    ON c.gemeente = i.gemeente
    AND c.jaar = i.jaar
    AND c.wet = w.wet
    AND c.buurt = i.buurt
) geteld
GROUP BY GROUPING SETS ((gemeente, jaar, wet), (gemeente, jaar, wet, dorp), (gemeente, jaar, wet, dorp, buurt))
