-- wat: bereik en gebruik van bijzondere bijstand en minimaregelingen: bereik telt personen, gebruik telt toekenningen
-- korrel: een rij per jaar, en per jaar en regeling; '*' is alles, een persoon daarin een keer
-- sleutel: gemeente, jaar, regeling
-- gebruikt: regeling_gebruik
SELECT
  gemeente,
  jaar,
  coalesce(regeling, '*') AS regeling,
  count(*) AS gebruik,
  count(DISTINCT client) AS personen,
  sum(bedrag) AS bedrag
FROM regeling_gebruik
GROUP BY GROUPING SETS ((gemeente, jaar), (gemeente, jaar, regeling))
