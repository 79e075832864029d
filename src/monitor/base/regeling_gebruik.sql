-- wat: gebruik van bijzondere bijstand en minimaregelingen in de jaren van de gevraagde periode, elk jaar geheel
-- korrel: een rij per gebruik of toekenning
-- sleutel: gemeente, regeling, nummer
-- gebruikt: maand
SELECT g.*
FROM (
  SELECT gemeente, CAST(jaar AS VARCHAR) AS jaar, regeling, gebruik AS nummer, client, coalesce(bedrag, 0) AS bedrag
  FROM minimaregeling
  UNION ALL
  SELECT gemeente, substr(CAST(datumtoekenning AS VARCHAR), 1, 4), 'bijzondere bijstand', toekenning, client, bedrag
  FROM bijzondere_bijstand
) g
JOIN (SELECT DISTINCT substr(maand, 1, 4) AS jaar FROM maand) j ON j.jaar = g.jaar
