-- wat: waarom uitkeringen in de maand begonnen en eindigden, zoals de bron de reden schrijft
-- korrel: een rij per maand en richting, en per maand, richting en reden; '*' is alles
-- sleutel: gemeente, maand, richting, reden
-- gebruikt: maand
SELECT gemeente, maand, richting, coalesce(reden, '*') AS reden, count(*) AS uitkeringen
FROM (
  SELECT u.gemeente, m.maand, r.richting, r.reden
  FROM maand m
  JOIN inkomensvoorziening u ON u.maand = m.maand
  CROSS JOIN LATERAL (
    SELECT 'instroom' AS richting, coalesce(u.redeninstroom, 'onbekend') AS reden
    WHERE substr(CAST(u.ingangsdatum AS VARCHAR), 1, 7) = m.maand
    UNION ALL
    SELECT 'uitstroom', coalesce(u.redenuitstroom, 'onbekend')
    WHERE substr(CAST(u.einddatum AS VARCHAR), 1, 7) = m.maand
  ) r
) redenen
GROUP BY GROUPING SETS ((gemeente, maand, richting), (gemeente, maand, richting, reden))
