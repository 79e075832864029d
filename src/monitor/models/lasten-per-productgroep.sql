-- wat: geboekte en begrote lasten naar de productgroep van de gemeente; wat bij geen groep hoort, staat bij 'zonder groep'
-- korrel: een rij per jaar en productgroep; van boekingen tellen alleen maanden van de periode, van de begroting het hele jaar
-- sleutel: gemeente, jaar, productgroep
-- gebruikt: maand, productgroep
SELECT
  k.gemeente,
  k.jaar,
  coalesce(p.groep, 'zonder groep') AS productgroep,
  sum(k.geboekt) AS geboekt,
  sum(k.begroot) AS begroot
FROM (
  SELECT g.gemeente, substr(m.maand, 1, 4) AS jaar, g.product, g.bedrag AS geboekt, 0 AS begroot
  FROM maand m
  JOIN grootboekmutatie g ON g.boekmaand = m.maand
  WHERE g.batenlasten = 'lasten'
  UNION ALL
  SELECT b.gemeente, j.jaar, b.product, 0, b.bedrag
  FROM (SELECT DISTINCT substr(maand, 1, 4) AS jaar FROM maand) j
  JOIN begrotingregel b ON CAST(b.jaar AS VARCHAR) = j.jaar
  WHERE b.batenlasten = 'lasten'
) k
LEFT JOIN (SELECT gemeente, product, max(groep) AS groep FROM productgroep GROUP BY gemeente, product) p
  ON p.gemeente = k.gemeente
  AND p.product = k.product
GROUP BY k.gemeente, k.jaar, coalesce(p.groep, 'zonder groep')
