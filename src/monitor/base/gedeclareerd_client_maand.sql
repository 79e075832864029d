-- wat: wat over een maand voor een cliënt is gedeclareerd en niet afgekeurd, netto van credits
-- korrel: een rij per maand, wet, categorie, product, eenheid, aanbieder en cliënt
-- sleutel: gemeente, maand, wet, categorie, product, eenheid, leverancier, client
-- gebruikt: regel_maand
-- gedeeld: ja
SELECT gemeente, maand, wet, categorie, product, eenheid, leverancier, client, sum(omvang) AS omvang, sum(bedrag) AS bedrag
FROM regel_maand
WHERE NOT afgekeurd
GROUP BY gemeente, maand, wet, categorie, product, eenheid, leverancier, client
