-- wat: de antwoorden op een vraag van een enquête, van een wet ('*' is alle); wie geen mening heeft, telt niet mee
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, jaar, enquete, vraag, wet
SELECT
  'enqueteantwoord' AS tabel,
  delivery,
  source_file,
  source_line,
  respondent AS antwoorden,
  CASE WHEN positief THEN respondent END AS positief
FROM enqueteantwoord
WHERE
  positief IS NOT NULL
  AND gemeente = $gemeente
  AND CAST(jaar AS VARCHAR) = $jaar
  AND enquete = $enquete
  AND vraag = $vraag
  AND ($wet = '*' OR coalesce(wet, 'onbekend') = $wet)
