-- wat: wat een cliënt in de maand van een aanbieder en categorie weegt; wie daarvan meer dan niets weegt, is er cliënt
-- korrel: een rij per maand, wet, categorie, aanbieder en cliënt
-- sleutel: gemeente, maand, wet, categorie, leverancier, client
-- gebruikt: client_dienst_{telling}
SELECT gemeente, maand, wet, categorie, leverancier, client, sum(gewicht) AS gewicht
FROM client_dienst_{telling}
GROUP BY gemeente, maand, wet, categorie, leverancier, client
