-- wat: inwoners met een toewijzing, naar buurt en leeftijd. Verwacht is wat de buurt zou gebruiken als per leeftijdsgroep evenveel inwoners
--      zorg hadden als in de hele gemeente (indirecte standaardisatie). Wie niet in het register staat, telt niet mee
-- korrel: een rij per maand, wet en buurt, en per maand, wet, buurt en leeftijdsgroep; '*' is alle leeftijden
-- sleutel: gemeente, maand, wet, buurt, leeftijdsgroep
-- gebruikt: inwoner_maand, client_maand_toegewezen
SELECT
  gemeente,
  maand,
  wet,
  buurt,
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
      i.buurt,
      i.leeftijdsgroep,
      count(*) AS inwoners,
      count(c.client) AS clienten
    FROM inwoner_maand i
    CROSS JOIN (SELECT 'wmo' AS wet UNION ALL SELECT 'jeugdwet') w
    LEFT JOIN (SELECT DISTINCT gemeente, maand, wet, client FROM client_maand_toegewezen) c
      ON c.gemeente = i.gemeente
      AND c.maand = i.maand
      AND c.wet = w.wet
      AND c.client = i.client
    GROUP BY i.gemeente, i.maand, w.wet, i.buurt, i.leeftijdsgroep
  ) geteld
) met_gemeente
GROUP BY GROUPING SETS ((gemeente, maand, wet, buurt), (gemeente, maand, wet, buurt, leeftijdsgroep))
