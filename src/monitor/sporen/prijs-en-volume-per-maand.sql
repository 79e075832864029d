-- wat: de declaratieregels van een zorgmaand die niet zijn afgekeurd, van een wet, een categorie en een eenheid
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, categorie, eenheid
-- gebruikt: spoor_regel
-- som: bedrag, volume
SELECT tabel, delivery, source_file, source_line, bedrag, omvang AS volume, client AS clienten
FROM spoor_regel
WHERE
  tabel = 'declaratieregel'
  AND NOT afgekeurd
  AND gemeente = $gemeente
  AND wet = $wet
  AND categorie = $categorie
  AND eenheid = $eenheid
