-- wat: cliënten van een wet in de maand, elk een keer, met hun voorzieningen: in hoeveel categorieën zij zorg hebben
-- korrel: een rij per maand, wet en cliënt
-- sleutel: gemeente, maand, wet, client
-- gebruikt: client_maand
-- gedeeld: ja
SELECT gemeente, maand, wet, client, count(*) AS voorzieningen
FROM client_maand
GROUP BY gemeente, maand, wet, client
