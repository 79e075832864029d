-- wat: de regels waardoor cliënten van een aanbieder in een maand meetellen, van een wet en een categorie ('*' is alle)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, categorie, leverancier
-- gebruikt: spoor_client_dienst_{telling}
SELECT tabel, delivery, source_file, source_line, client AS clienten
FROM spoor_client_dienst_{telling}
WHERE
  gemeente = $gemeente
  AND ($wet = '*' OR wet = $wet)
  AND ($categorie = '*' OR categorie = $categorie)
  AND leverancier = $leverancier
QUALIFY sum(gewicht) OVER (PARTITION BY client) > 0
