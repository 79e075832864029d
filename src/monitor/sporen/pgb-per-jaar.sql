-- wat: de persoonsgebonden budgetten die in een jaar beginnen, en de declaratieregels van dat zorgjaar die niet zijn afgekeurd, van een wet
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, jaar, wet
-- gebruikt: spoor_regel
-- som: pgb, natura, totaal
SELECT
  'pgb_toekenning' AS tabel,
  delivery,
  source_file,
  source_line,
  besteed AS pgb,
  NULL AS natura,
  besteed AS totaal,
  CASE WHEN besteed IS NULL THEN toekenning END AS zonder_stand
FROM pgb_toekenning
WHERE gemeente = $gemeente AND CAST(year(datumstart) AS VARCHAR) = $jaar AND wet = $wet
UNION ALL
SELECT tabel, delivery, source_file, source_line, NULL, bedrag, bedrag, NULL
FROM spoor_regel
WHERE
  tabel = 'declaratieregel' AND NOT afgekeurd AND gemeente = $gemeente AND substr(maand, 1, 4) = $jaar AND wet = $wet
