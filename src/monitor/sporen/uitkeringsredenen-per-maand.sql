-- wat: de uitkeringen die in een maand begonnen of eindigden, van een reden ('*' is elke)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, richting, reden
-- gebruikt: maand
SELECT 'inkomensvoorziening' AS tabel, delivery, source_file, source_line, uitkering AS uitkeringen
FROM (
  SELECT
    u.*,
    CASE WHEN $richting = 'instroom' THEN u.ingangsdatum ELSE u.einddatum END AS dag,
    coalesce(CASE WHEN $richting = 'instroom' THEN u.redeninstroom ELSE u.redenuitstroom END, 'onbekend') AS reden_van
  FROM maand m
  JOIN inkomensvoorziening u ON u.maand = m.maand
  WHERE u.gemeente = $gemeente
) redenen
WHERE substr(CAST(dag AS VARCHAR), 1, 7) = maand AND ($reden = '*' OR reden_van = $reden)
