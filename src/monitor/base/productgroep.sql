-- wat: de producttabel van de gemeente, een keer gelezen: van welke groep een product en zijn codes zijn
-- korrel: een rij per product, wet, categorie en productcode
-- sleutel: gemeente, product, wet, categorie, code
SELECT gemeente, product, coalesce(groep, 'zonder groep') AS groep, wet, productcategorie AS categorie, productcode AS code
FROM gemeenteproduct
