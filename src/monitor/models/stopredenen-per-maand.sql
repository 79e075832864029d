-- wat: waarom zorg eindigde, volgens bericht 307. Reden 20 (tijdelijk) is een pauze en geen einde
-- korrel: een rij per maand, en per maand en wet, en per maand, wet en reden; '*' is alles
-- sleutel: gemeente, maand, wet, reden
-- gebruikt: maand
SELECT
  p.gemeente,
  m.maand,
  coalesce(p.wet, '*') AS wet,
  coalesce(p.stopreden, '*') AS reden,
  count(*) AS beeindigd
FROM maand m
JOIN levering_stop p
  ON p.datumstop <= m.laatste
  AND p.datumstop >= m.eerste
WHERE p.stopreden <> '20'
GROUP BY GROUPING SETS ((p.gemeente, m.maand), (p.gemeente, m.maand, p.wet), (p.gemeente, m.maand, p.wet, p.stopreden))
