-- wat: hetzelfde per aanbieder, voor wie ten minste $minimum_antwoorden antwoorden heeft; bij minder zegt een aandeel niets
-- korrel: een rij per jaar, enquête, vraag en aanbieder
-- sleutel: gemeente, jaar, enquete, vraag, leverancier
-- gebruikt: maand
SELECT
  e.gemeente,
  j.jaar,
  e.enquete,
  e.vraag,
  e.leverancier,
  count(*) AS alle_antwoorden,
  CASE WHEN count(*) >= CAST($minimum_antwoorden AS INTEGER) THEN count(*) END AS antwoorden,
  CASE WHEN count(*) >= CAST($minimum_antwoorden AS INTEGER) THEN count(*) FILTER (WHERE e.positief) END AS positief
FROM (SELECT DISTINCT substr(maand, 1, 4) AS jaar FROM maand) j
JOIN enqueteantwoord e ON CAST(e.jaar AS VARCHAR) = j.jaar
WHERE e.positief IS NOT NULL AND e.leverancier IS NOT NULL
GROUP BY e.gemeente, j.jaar, e.enquete, e.vraag, e.leverancier
