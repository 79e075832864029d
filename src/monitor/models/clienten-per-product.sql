-- wat: cliënten per product, elk een keer per product: wie twee producten heeft, telt bij beide
-- korrel: een rij per maand, wet, categorie en product
-- sleutel: gemeente, maand, wet, categorie, product
-- gebruikt: client_dienst_{telling}
SELECT gemeente, maand, wet, categorie, product, count(*) AS clienten
FROM (
  SELECT gemeente, maand, wet, categorie, product, client
  FROM client_dienst_{telling}
  GROUP BY gemeente, maand, wet, categorie, product, client
  HAVING sum(gewicht) > 0
) per_client
GROUP BY gemeente, maand, wet, categorie, product
