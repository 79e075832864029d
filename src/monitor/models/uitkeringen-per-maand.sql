-- wat: uitkeringen en personen, die niet hetzelfde zijn: een paar is een uitkering en twee personen
-- korrel: een rij per maand, en per maand en regeling; '*' is alles
-- sleutel: gemeente, maand, regeling
-- gebruikt: maand
SELECT
  u.gemeente,
  m.maand,
  coalesce(u.regeling, '*') AS regeling,
  count(*) AS uitkeringen,
  count(DISTINCT u.client) + count(DISTINCT u.partner) AS personen,
  count(*) FILTER (WHERE substr(CAST(u.ingangsdatum AS VARCHAR), 1, 7) = m.maand) AS instroom,
  count(*) FILTER (WHERE substr(CAST(u.einddatum AS VARCHAR), 1, 7) = m.maand) AS uitstroom,
  count(*) FILTER (
    WHERE substr(CAST(u.einddatum AS VARCHAR), 1, 7) = m.maand AND u.redenuitstroom = 'werk'
  ) AS uitstroom_werk,
  sum(u.bedrag) AS bedrag
FROM maand m
JOIN inkomensvoorziening u ON u.maand = m.maand
GROUP BY GROUPING SETS ((u.gemeente, m.maand), (u.gemeente, m.maand, u.regeling))
