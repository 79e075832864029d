-- wat: hoe lang uitkeringen duren: die aan het eind van de maand lopen, naar hun duur tot dan, en die in de maand eindigden.
--      lopend = korter_dan_een_jaar + een_tot_vijf_jaar + vijf_jaar_of_langer
-- korrel: een rij per maand, en per maand en regeling; '*' is alles
-- sleutel: gemeente, maand, regeling
-- gebruikt: maand, uitkering_maand
SELECT
  u.gemeente,
  m.maand,
  coalesce(u.regeling, '*') AS regeling,
  count(*) FILTER (WHERE NOT u.eindigt) AS lopend,
  count(*) FILTER (WHERE NOT u.eindigt AND u.een_jaar > m.laatste) AS korter_dan_een_jaar,
  count(*) FILTER (WHERE NOT u.eindigt AND u.een_jaar <= m.laatste AND u.vijf_jaar > m.laatste) AS een_tot_vijf_jaar,
  count(*) FILTER (WHERE NOT u.eindigt AND u.vijf_jaar <= m.laatste) AS vijf_jaar_of_langer,
  coalesce(sum(m.laatste - u.eerste_dag + 1) FILTER (WHERE NOT u.eindigt), 0) AS dagen_lopend,
  count(*) FILTER (WHERE u.eindigt) AS beeindigd,
  coalesce(sum(u.laatste_dag - u.eerste_dag + 1) FILTER (WHERE u.eindigt), 0) AS dagen_beeindigd
FROM maand m
JOIN (
  SELECT
    gemeente,
    maand,
    regeling,
    eerste_dag,
    laatste_dag,
    eindigt,
    CAST(eerste_dag + INTERVAL 1 YEAR AS DATE) AS een_jaar,
    CAST(eerste_dag + INTERVAL 5 YEAR AS DATE) AS vijf_jaar
  FROM uitkering_maand
) u ON u.maand = m.maand
GROUP BY GROUPING SETS ((u.gemeente, m.maand), (u.gemeente, m.maand, u.regeling))
