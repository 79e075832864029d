-- wat: de normen van een jaar en een taak ('*' is alle), en de meldingen en besluiten waarvoor zij gelden
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, jaar, taak
-- som: keren, uren, fte
SELECT
  tabel,
  delivery,
  source_file,
  source_line,
  keren,
  keren * normtijd AS uren,
  keren * normtijd / uren_per_fte AS fte
FROM (
  SELECT
    'taaknorm' AS tabel, delivery, source_file, source_line, normtijd, uren_per_fte,
    CASE WHEN telling = 'vast' THEN coalesce(aantal, 0) ELSE 0 END AS keren
  FROM taaknorm
  WHERE gemeente = $gemeente AND CAST(jaar AS VARCHAR) = $jaar AND ($taak = '*' OR taak = $taak)
  UNION ALL
  SELECT 'melding', k.delivery, k.source_file, k.source_line, n.normtijd, n.uren_per_fte, 1
  FROM taaknorm n
  JOIN (
    SELECT gemeente, wet, 'melding' AS telling, datummelding AS dag, delivery, source_file, source_line
    FROM melding
    UNION ALL
    SELECT gemeente, wet, 'besluit', datumbesluit, delivery, source_file, source_line
    FROM melding
  ) k
    ON k.gemeente = n.gemeente
    AND k.telling = n.telling
    AND year(k.dag) = n.jaar
    AND (n.wet IS NULL OR k.wet = n.wet)
  WHERE n.gemeente = $gemeente AND CAST(n.jaar AS VARCHAR) = $jaar AND ($taak = '*' OR n.taak = $taak)
) taken
