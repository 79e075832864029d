-- wat: de antwoorden op een vraag van een enquête over een aanbieder; wie geen mening heeft, telt niet mee
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, jaar, enquete, vraag, leverancier
SELECT
  'enqueteantwoord' AS tabel,
  delivery,
  source_file,
  source_line,
  respondent AS alle_antwoorden,
  CASE WHEN count(*) OVER () >= CAST($minimum_antwoorden AS INTEGER) THEN respondent END AS antwoorden,
  CASE WHEN count(*) OVER () >= CAST($minimum_antwoorden AS INTEGER) AND positief THEN respondent END AS positief
FROM enqueteantwoord
WHERE
  positief IS NOT NULL
  AND gemeente = $gemeente
  AND CAST(jaar AS VARCHAR) = $jaar
  AND enquete = $enquete
  AND vraag = $vraag
  AND leverancier = $leverancier
