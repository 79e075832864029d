-- wat: de regels waardoor cliënten met een product in een maand meetellen
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, categorie, product
-- gebruikt: spoor_client_dienst_{telling}
SELECT tabel, delivery, source_file, source_line, client AS clienten
FROM spoor_client_dienst_{telling}
WHERE gemeente = $gemeente AND wet = $wet AND categorie = $categorie AND product = $product
QUALIFY sum(gewicht) OVER (PARTITION BY client) > 0
