-- wat: cliënten van een categorie in de maand, elk een keer; gedeclareerd is voor wie meer is gedeclareerd dan teruggenomen
-- korrel: een rij per maand, wet, categorie en cliënt
-- sleutel: gemeente, maand, wet, categorie, client
-- gebruikt: client_dienst_{telling}
-- gedeeld: ja
SELECT gemeente, maand, wet, categorie, client
FROM client_dienst_{telling}
GROUP BY gemeente, maand, wet, categorie, client
HAVING sum(gewicht) > 0
