-- wat: de uitkeringen die in een maand begonnen of eindigden, van een reden ('*' is elke)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, richting, reden
-- gebruikt: spoor_uitkering
SELECT 'inkomensvoorziening' AS tabel, delivery, source_file, source_line, uitkering AS uitkeringen
FROM spoor_uitkering
WHERE
  gemeente = $gemeente
  AND CASE WHEN $richting = 'instroom' THEN begint ELSE eindigt END
  AND ($reden = '*' OR CASE WHEN $richting = 'instroom' THEN redeninstroom ELSE redenuitstroom END = $reden)
