-- wat: de uitkeringen van een maand en een regeling ('*' is alle), naar hoe lang zij duren
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, regeling
-- gebruikt: maand
-- som: dagen_lopend, dagen_beeindigd
SELECT
  'inkomensvoorziening' AS tabel,
  u.delivery,
  u.source_file,
  u.source_line,
  CASE WHEN u.einde > m.laatste THEN u.uitkering END AS lopend,
  CASE WHEN u.einde > m.laatste AND u.een_jaar > m.laatste THEN u.uitkering END AS korter_dan_een_jaar,
  CASE WHEN u.einde > m.laatste AND u.een_jaar <= m.laatste AND u.vijf_jaar > m.laatste THEN u.uitkering END
    AS een_tot_vijf_jaar,
  CASE WHEN u.einde > m.laatste AND u.vijf_jaar <= m.laatste THEN u.uitkering END AS vijf_jaar_of_langer,
  CASE WHEN u.einde > m.laatste THEN m.laatste - u.ingangsdatum + 1 END AS dagen_lopend,
  CASE WHEN u.einde <= m.laatste AND u.einde >= m.eerste THEN u.uitkering END AS beeindigd,
  CASE WHEN u.einde <= m.laatste AND u.einde >= m.eerste THEN u.einde - u.ingangsdatum + 1 END AS dagen_beeindigd
FROM maand m
JOIN (
  SELECT
    maand,
    uitkering,
    ingangsdatum,
    coalesce(einddatum, DATE '9999-12-31') AS einde,
    CAST(ingangsdatum + INTERVAL 1 YEAR AS DATE) AS een_jaar,
    CAST(ingangsdatum + INTERVAL 5 YEAR AS DATE) AS vijf_jaar,
    delivery,
    source_file,
    source_line
  FROM inkomensvoorziening
  WHERE gemeente = $gemeente AND ($regeling = '*' OR regeling = $regeling)
) u ON u.maand = m.maand
