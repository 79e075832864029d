-- wat: het gebruik van een regeling in een jaar, en de schatting van haar doelgroep; wie haar gebruikt, gaat daar een keer af
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, jaar, regeling, bron
-- gebruikt: spoor_regeling
-- som: doelgroep, niet_bereikt
SELECT
  tabel,
  delivery,
  source_file,
  source_line,
  client AS personen,
  NULL AS doelgroep,
  CASE WHEN row_number() OVER (PARTITION BY client ORDER BY tabel, nummer) = 1 THEN -1 ELSE 0 END AS niet_bereikt
FROM spoor_regeling
WHERE gemeente = $gemeente AND jaar = $jaar AND regeling = $regeling
UNION ALL
SELECT 'doelgroep', delivery, source_file, source_line, NULL, personen, personen
FROM doelgroep
WHERE
  gemeente = $gemeente
  AND CAST(jaar AS VARCHAR) = $jaar
  AND regeling = $regeling
  AND bron || ' (' || CAST(brondatum AS VARCHAR) || ')' = $bron
