-- wat: de eigen bijdragen van een maand en een soort ('*' is alle)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, soort
-- gebruikt: maand
-- som: opgelegd, ontvangen, opgelegd_met_ontvangst, zonder_personen
SELECT
  'eigen_bijdrage' AS tabel,
  e.delivery,
  e.source_file,
  e.source_line,
  CASE WHEN count(e.client) OVER () = count(*) OVER () THEN e.client END AS betalers,
  e.bedrag AS opgelegd,
  e.ontvangen,
  CASE WHEN e.ontvangen IS NOT NULL THEN e.bedrag END AS opgelegd_met_ontvangst,
  CASE WHEN e.client IS NULL THEN e.bedrag END AS zonder_personen
FROM maand m
JOIN eigen_bijdrage e ON e.maand = m.maand
WHERE e.gemeente = $gemeente AND ($soort = '*' OR e.soort = $soort)
