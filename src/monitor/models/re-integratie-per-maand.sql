-- wat: stand en loop van voorzieningen op weg naar werk. Wie op de laatste dag van de maand zijn laatste dag heeft, is dan weg:
--      stand_begin + begonnen - beeindigd = stand_eind
-- korrel: een rij per maand, en per maand en soort voorziening; '*' is alles, een persoon daarin een keer
-- sleutel: gemeente, maand, soort
-- gebruikt: maand
SELECT
  v.gemeente,
  m.maand,
  coalesce(v.soort, '*') AS soort,
  count(*) AS in_beeld,
  count(DISTINCT v.client) AS personen,
  count(*) FILTER (WHERE v.datumstart < m.eerste) AS stand_begin,
  count(*) FILTER (WHERE v.datumstart >= m.eerste) AS begonnen,
  count(*) FILTER (WHERE v.datumeinde <= m.laatste) AS beeindigd,
  count(*) FILTER (WHERE v.datumeinde <= m.laatste AND v.redeneinde = 'werk') AS beeindigd_werk,
  count(*) FILTER (WHERE v.datumeinde <= m.laatste AND v.redeneinde = 'uitval') AS beeindigd_uitval,
  count(*) FILTER (WHERE v.datumeinde IS NULL OR v.datumeinde > m.laatste) AS stand_eind,
  coalesce(sum(v.datumeinde - v.datumstart + 1) FILTER (WHERE v.datumeinde <= m.laatste), 0) AS dagen_beeindigd
FROM maand m
JOIN reintegratie v
  ON v.datumstart <= m.laatste
  AND (v.datumeinde IS NULL OR v.datumeinde >= m.eerste)
GROUP BY GROUPING SETS ((v.gemeente, m.maand), (v.gemeente, m.maand, v.soort))
