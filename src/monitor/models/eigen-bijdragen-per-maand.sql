-- wat: eigen bijdragen zoals het CAK die opgeeft; wat als totaal zonder personen komt, staat apart en heeft geen betalers
-- korrel: een rij per maand, en per maand en soort; '*' is alles
-- sleutel: gemeente, maand, soort
-- gebruikt: maand
SELECT
  e.gemeente,
  m.maand,
  coalesce(e.soort, '*') AS soort,
  CASE WHEN count(e.client) = count(*) THEN count(DISTINCT e.client) END AS betalers,
  sum(e.bedrag) AS opgelegd,
  sum(e.ontvangen) AS ontvangen,
  coalesce(sum(e.bedrag) FILTER (WHERE e.ontvangen IS NOT NULL), 0) AS opgelegd_met_ontvangst,
  coalesce(sum(e.bedrag) FILTER (WHERE e.client IS NULL), 0) AS zonder_personen
FROM maand m
JOIN eigen_bijdrage e ON e.maand = m.maand
GROUP BY GROUPING SETS ((e.gemeente, m.maand), (e.gemeente, m.maand, e.soort))
