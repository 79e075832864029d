-- wat: wie een regeling niet bereikt: de doelgroep volgens een schatting van buiten, min de personen die haar gebruikten. Twee schattingen
--      blijven naast elkaar staan; zonder schatting is er geen getal
-- korrel: een rij per jaar, regeling en bron van de schatting; 'geen' als die er niet is
-- sleutel: gemeente, jaar, regeling, bron
-- gebruikt: maand, regeling_gebruik
SELECT
  coalesce(d.gemeente, g.gemeente) AS gemeente,
  coalesce(d.jaar, g.jaar) AS jaar,
  coalesce(d.regeling, g.regeling) AS regeling,
  coalesce(d.bron, 'geen') AS bron,
  coalesce(g.personen, 0) AS personen,
  d.personen AS doelgroep,
  d.personen - coalesce(g.personen, 0) AS niet_bereikt
FROM (
  SELECT gemeente, jaar, regeling, count(DISTINCT client) AS personen
  FROM regeling_gebruik
  GROUP BY gemeente, jaar, regeling
) g
FULL JOIN (
  SELECT e.gemeente, j.jaar, e.regeling, e.bron || ' (' || CAST(e.brondatum AS VARCHAR) || ')' AS bron, e.personen
  FROM doelgroep e
  JOIN (SELECT DISTINCT substr(maand, 1, 4) AS jaar FROM maand) j ON j.jaar = CAST(e.jaar AS VARCHAR)
) d
  ON d.gemeente = g.gemeente
  AND d.jaar = g.jaar
  AND d.regeling = g.regeling
