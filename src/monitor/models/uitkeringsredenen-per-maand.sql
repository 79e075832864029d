-- wat: waarom uitkeringen in de maand begonnen en eindigden, zoals de bron de reden schrijft
-- korrel: een rij per maand en richting, en per maand, richting en reden; '*' is alles
-- sleutel: gemeente, maand, richting, reden
-- gebruikt: uitkering_maand
SELECT gemeente, maand, richting, coalesce(reden, '*') AS reden, count(*) AS uitkeringen
FROM (
  SELECT u.gemeente, u.maand, r.richting, r.reden
  FROM uitkering_maand u
  CROSS JOIN LATERAL (
    SELECT 'instroom' AS richting, u.redeninstroom AS reden
    WHERE u.begint
    UNION ALL
    SELECT 'uitstroom', u.redenuitstroom
    WHERE u.eindigt
  ) r
) redenen
GROUP BY GROUPING SETS ((gemeente, maand, richting), (gemeente, maand, richting, reden))
