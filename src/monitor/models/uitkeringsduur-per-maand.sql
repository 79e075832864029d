-- wat: hoe lang uitkeringen duren: die aan het eind van de maand lopen, naar hun duur tot dan, en die in de maand eindigden.
--      lopend = korter_dan_een_jaar + een_tot_vijf_jaar + vijf_jaar_of_langer
-- korrel: een rij per maand, en per maand en regeling; '*' is alles
-- sleutel: gemeente, maand, regeling
-- gebruikt: maand
SELECT
  u.gemeente,
  m.maand,
  coalesce(u.regeling, '*') AS regeling,
  count(*) FILTER (WHERE u.einde > m.laatste) AS lopend,
  count(*) FILTER (WHERE u.einde > m.laatste AND u.een_jaar > m.laatste) AS korter_dan_een_jaar,
  count(*) FILTER (WHERE u.einde > m.laatste AND u.een_jaar <= m.laatste AND u.vijf_jaar > m.laatste) AS een_tot_vijf_jaar,
  count(*) FILTER (WHERE u.einde > m.laatste AND u.vijf_jaar <= m.laatste) AS vijf_jaar_of_langer,
  coalesce(sum(m.laatste - u.ingangsdatum + 1) FILTER (WHERE u.einde > m.laatste), 0) AS dagen_lopend,
  count(*) FILTER (WHERE u.einde <= m.laatste AND u.einde >= m.eerste) AS beeindigd,
  coalesce(sum(u.einde - u.ingangsdatum + 1) FILTER (WHERE u.einde <= m.laatste AND u.einde >= m.eerste), 0)
    AS dagen_beeindigd
FROM maand m
JOIN (
  SELECT
    gemeente,
    maand,
    regeling,
    ingangsdatum,
    coalesce(einddatum, DATE '9999-12-31') AS einde,
    CAST(ingangsdatum + INTERVAL 1 YEAR AS DATE) AS een_jaar,
    CAST(ingangsdatum + INTERVAL 5 YEAR AS DATE) AS vijf_jaar
  FROM inkomensvoorziening
) u ON u.maand = m.maand
GROUP BY GROUPING SETS ((u.gemeente, m.maand), (u.gemeente, m.maand, u.regeling))
