-- wat: de geboekte en begrote lasten van een jaar, van een productgroep van de gemeente
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, jaar, productgroep
-- gebruikt: maand, productgroep
-- som: geboekt, begroot
SELECT k.tabel, k.delivery, k.source_file, k.source_line, k.geboekt, k.begroot
FROM (
  SELECT
    'grootboekmutatie' AS tabel, g.gemeente, g.product, g.bedrag AS geboekt, NULL AS begroot, g.delivery, g.source_file,
    g.source_line
  FROM maand m
  JOIN grootboekmutatie g ON g.boekmaand = m.maand
  WHERE g.batenlasten = 'lasten' AND g.gemeente = $gemeente AND substr(m.maand, 1, 4) = $jaar
  UNION ALL
  SELECT 'begrotingregel', gemeente, product, NULL, bedrag, delivery, source_file, source_line
  FROM begrotingregel
  WHERE batenlasten = 'lasten' AND gemeente = $gemeente AND CAST(jaar AS VARCHAR) = $jaar
) k
LEFT JOIN (SELECT gemeente, product, max(groep) AS groep FROM productgroep GROUP BY gemeente, product) p
  ON p.gemeente = k.gemeente
  AND p.product = k.product
WHERE coalesce(p.groep, 'zonder groep') = $productgroep
