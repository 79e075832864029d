-- wat: cliënten per aanbieder, elk een keer per aanbieder: wie twee aanbieders heeft, telt bij beide
-- korrel: een rij per maand en aanbieder, en per maand, wet en aanbieder, en per maand, wet, categorie en aanbieder; '*' is alles
-- sleutel: gemeente, maand, wet, categorie, leverancier
-- gebruikt: client_aanbieder_maand
SELECT gemeente, maand, '*' AS wet, '*' AS categorie, leverancier, count(*) AS clienten
FROM (
  SELECT gemeente, maand, leverancier, client
  FROM client_aanbieder_maand
  GROUP BY gemeente, maand, leverancier, client
  HAVING sum(gewicht) > 0
) over_wetten
GROUP BY gemeente, maand, leverancier
UNION ALL
SELECT gemeente, maand, wet, '*', leverancier, count(*)
FROM (
  SELECT gemeente, maand, wet, leverancier, client
  FROM client_aanbieder_maand
  GROUP BY gemeente, maand, wet, leverancier, client
  HAVING sum(gewicht) > 0
) per_wet
GROUP BY gemeente, maand, wet, leverancier
UNION ALL
SELECT gemeente, maand, wet, categorie, leverancier, count(*)
FROM client_aanbieder_maand
WHERE gewicht > 0
GROUP BY gemeente, maand, wet, categorie, leverancier
