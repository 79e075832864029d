-- wat: de voorzieningen op weg naar werk die in een maand in beeld waren, van een soort ('*' is alle)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, soort
-- gebruikt: maand
-- som: dagen_beeindigd
SELECT
  'reintegratie' AS tabel,
  v.delivery,
  v.source_file,
  v.source_line,
  v.voorziening AS in_beeld,
  v.client AS personen,
  CASE WHEN v.datumstart < m.eerste THEN v.voorziening END AS stand_begin,
  CASE WHEN v.datumstart >= m.eerste THEN v.voorziening END AS begonnen,
  CASE WHEN v.datumeinde <= m.laatste THEN v.voorziening END AS beeindigd,
  CASE WHEN v.datumeinde <= m.laatste AND v.redeneinde = 'werk' THEN v.voorziening END
    AS beeindigd_werk,
  CASE WHEN v.datumeinde <= m.laatste AND v.redeneinde = 'uitval' THEN v.voorziening END
    AS beeindigd_uitval,
  CASE WHEN v.datumeinde IS NULL OR v.datumeinde > m.laatste THEN v.voorziening END
    AS stand_eind,
  CASE WHEN v.datumeinde <= m.laatste THEN v.datumeinde - v.datumstart + 1 END AS dagen_beeindigd
FROM maand m
JOIN reintegratie v
  ON v.datumstart <= m.laatste
  AND (v.datumeinde IS NULL OR v.datumeinde >= m.eerste)
WHERE v.gemeente = $gemeente AND ($soort = '*' OR v.soort = $soort)
