-- wat: de boekingen en begrotingsregels van een jaar tot en met een maand, van een product op een taakveld
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, batenlasten, taakveld, product
-- gebruikt: maand
-- som: geboekt, geboekt_tot_en_met, begroot
SELECT
  'grootboekmutatie' AS tabel,
  k.delivery,
  k.source_file,
  k.source_line,
  CASE WHEN k.boekmaand = m.maand THEN k.bedrag END AS geboekt,
  k.bedrag AS geboekt_tot_en_met,
  NULL AS begroot
FROM maand m
JOIN grootboekmutatie k
  ON substr(k.boekmaand, 1, 4) = substr(m.maand, 1, 4)
  AND k.boekmaand <= m.maand
WHERE
  k.gemeente = $gemeente
  AND k.batenlasten = $batenlasten
  AND coalesce(k.taakveld, '') = $taakveld
  AND coalesce(k.product, '') = $product
UNION ALL
SELECT 'begrotingregel', b.delivery, b.source_file, b.source_line, NULL, NULL, b.bedrag
FROM maand m
JOIN begrotingregel b ON CAST(b.jaar AS VARCHAR) = substr(m.maand, 1, 4)
WHERE
  b.gemeente = $gemeente
  AND b.batenlasten = $batenlasten
  AND coalesce(b.taakveld, '') = $taakveld
  AND coalesce(b.product, '') = $product
