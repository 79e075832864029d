-- wat: cliënten per aanbieder, elk een keer per aanbieder: wie twee aanbieders heeft, telt bij beide
-- korrel: een rij per maand en aanbieder, en per maand, wet en aanbieder, en per maand, wet, categorie en aanbieder; '*' is alles
-- sleutel: gemeente, maand, wet, categorie, leverancier
-- gebruikt: client_dienst_{telling}
SELECT gemeente, maand, wet, categorie, leverancier, count(*) AS clienten
FROM (
  SELECT gemeente, maand, coalesce(wet, '*') AS wet, coalesce(categorie, '*') AS categorie, leverancier, client
  FROM client_dienst_{telling}
  GROUP BY GROUPING SETS (
    (gemeente, maand, leverancier, client),
    (gemeente, maand, wet, leverancier, client),
    (gemeente, maand, wet, categorie, leverancier, client)
  )
  HAVING sum(gewicht) > 0
) per_client
GROUP BY gemeente, maand, wet, categorie, leverancier
