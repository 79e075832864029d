-- wat: inwoners met zorg naar dorp, buurt en leeftijd. Verwacht is wat een gebied zou gebruiken als per leeftijdsgroep evenveel inwoners
--      zorg hadden als in de hele gemeente (indirecte standaardisatie). Wie niet in het register staat, telt niet mee
-- korrel: een rij per maand en wet, en daarin per dorp, en daarin per buurt, elk ook per leeftijdsgroep; '*' is alles. Dorpen tellen op tot
--         de gemeente, buurten tot hun dorp en leeftijden tot hun gebied
-- sleutel: gemeente, maand, wet, dorp, buurt, leeftijdsgroep
-- gebruikt: buurt_maand, gebied_dorp, client_in_register
SELECT
  gemeente,
  maand,
  wet,
  coalesce(dorp, '*') AS dorp,
  coalesce(buurt, '*') AS buurt,
  coalesce(leeftijdsgroep, '*') AS leeftijdsgroep,
  sum(inwoners) AS inwoners,
  sum(clienten) AS clienten,
  sum(CAST(inwoners AS DOUBLE) * clienten_gemeente / inwoners_gemeente) AS verwacht
FROM (
  SELECT
    *,
    sum(clienten) OVER (PARTITION BY gemeente, maand, wet, leeftijdsgroep) AS clienten_gemeente,
    sum(inwoners) OVER (PARTITION BY gemeente, maand, wet, leeftijdsgroep) AS inwoners_gemeente
  FROM (
    SELECT
      i.gemeente,
      i.maand,
      w.wet,
      coalesce(g.dorp, 'onbekend') AS dorp,
      i.buurt,
      i.leeftijdsgroep,
      i.inwoners,
      coalesce(c.clienten, 0) AS clienten
    FROM buurt_maand i
    CROSS JOIN (SELECT 'wmo' AS wet UNION ALL SELECT 'jeugdwet') w
    LEFT JOIN gebied_dorp g ON g.gemeente = i.gemeente AND g.buurt = i.buurt
    LEFT JOIN (
      SELECT gemeente, maand, wet, buurt, leeftijdsgroep, count(*) AS clienten
      FROM client_in_register
      GROUP BY gemeente, maand, wet, buurt, leeftijdsgroep
    ) c
      ON c.gemeente = i.gemeente
      AND c.maand = i.maand
      AND c.wet = w.wet
      AND c.buurt = i.buurt
      AND c.leeftijdsgroep = i.leeftijdsgroep
  ) geteld
) met_gemeente
GROUP BY GROUPING SETS (
  (gemeente, maand, wet),
  (gemeente, maand, wet, leeftijdsgroep),
  (gemeente, maand, wet, dorp),
  (gemeente, maand, wet, dorp, leeftijdsgroep),
  (gemeente, maand, wet, dorp, buurt),
  (gemeente, maand, wet, dorp, buurt, leeftijdsgroep)
)
