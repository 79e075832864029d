-- wat: antwoorden op enquêtes die de gemeente positief noemt of juist niet; wie geen mening heeft, telt niet mee
-- korrel: een rij per jaar, enquête en vraag, en daarin per wet; '*' is alles
-- sleutel: gemeente, jaar, enquete, vraag, wet
-- gebruikt: maand
SELECT
  e.gemeente,
  j.jaar,
  e.enquete,
  e.vraag,
  coalesce(e.wet, '*') AS wet,
  count(*) AS antwoorden,
  count(*) FILTER (WHERE e.positief) AS positief
FROM (SELECT DISTINCT substr(maand, 1, 4) AS jaar FROM maand) j
JOIN (
  SELECT gemeente, jaar, enquete, vraag, coalesce(wet, 'onbekend') AS wet, positief FROM enqueteantwoord WHERE positief IS NOT NULL
) e ON CAST(e.jaar AS VARCHAR) = j.jaar
GROUP BY GROUPING SETS ((e.gemeente, j.jaar, e.enquete, e.vraag), (e.gemeente, j.jaar, e.enquete, e.vraag, e.wet))
