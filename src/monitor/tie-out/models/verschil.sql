-- Every difference between neighbouring stages, by class, with how many clients and providers it is about: those that have no part of
-- nothing in it.
-- Grain and key: gemeente, product, maand, stap, klasse.
SELECT gemeente, product, maand, stap, klasse, CAST(sum(bedrag) AS BIGINT) AS bedrag,
  count(DISTINCT client) AS clienten, count(DISTINCT nullif(leverancier, '')) AS leveranciers
FROM (
  SELECT *, 'gedeclareerd' AS stap FROM verschil_gedeclareerd
  UNION ALL SELECT *, 'goedgekeurd' FROM verschil_goedgekeurd
  UNION ALL SELECT *, 'betaald' FROM verschil_betaald
  UNION ALL SELECT *, 'geboekt' FROM verschil_geboekt
)
WHERE bedrag <> 0
GROUP BY gemeente, product, maand, stap, klasse
HAVING sum(bedrag) <> 0
