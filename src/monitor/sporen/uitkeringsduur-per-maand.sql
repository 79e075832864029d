-- wat: de uitkeringen van een maand en een regeling ('*' is alle), naar hoe lang zij duren
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, regeling
-- gebruikt: maand, spoor_uitkering
-- som: dagen_lopend, dagen_beeindigd
SELECT
  'inkomensvoorziening' AS tabel,
  u.delivery,
  u.source_file,
  u.source_line,
  CASE WHEN NOT u.eindigt THEN u.uitkering END AS lopend,
  CASE WHEN NOT u.eindigt AND u.een_jaar > m.laatste THEN u.uitkering END AS korter_dan_een_jaar,
  CASE WHEN NOT u.eindigt AND u.een_jaar <= m.laatste AND u.vijf_jaar > m.laatste THEN u.uitkering END AS een_tot_vijf_jaar,
  CASE WHEN NOT u.eindigt AND u.vijf_jaar <= m.laatste THEN u.uitkering END AS vijf_jaar_of_langer,
  CASE WHEN NOT u.eindigt THEN CASE WHEN u.plaats = 1 THEN m.laatste - u.eerste_dag + 1 ELSE 0 END END AS dagen_lopend,
  CASE WHEN u.eindigt THEN u.uitkering END AS beeindigd,
  CASE WHEN u.eindigt THEN CASE WHEN u.plaats = 1 THEN u.laatste_dag - u.eerste_dag + 1 ELSE 0 END END AS dagen_beeindigd
FROM maand m
JOIN (
  SELECT
    *,
    CAST(eerste_dag + INTERVAL 1 YEAR AS DATE) AS een_jaar,
    CAST(eerste_dag + INTERVAL 5 YEAR AS DATE) AS vijf_jaar
  FROM spoor_uitkering
  WHERE gemeente = $gemeente AND ($regeling = '*' OR regeling = $regeling)
) u ON u.maand = m.maand
