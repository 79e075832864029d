-- wat: de inwoners van een dorp in de stand van het register die voor een maand telt, van een leeftijdsgroep ('*' is alle)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, dorp, leeftijdsgroep
-- gebruikt: inwoner_maand, gebied_dorp, spoor_inwoner
SELECT s.tabel, s.delivery, s.source_file, s.source_line, i.client AS inwoners
FROM inwoner_maand i
JOIN spoor_inwoner s
  ON s.gemeente = i.gemeente
  AND s.maand = i.maand
  AND s.client = i.client
LEFT JOIN gebied_dorp g
  ON g.gemeente = i.gemeente
  AND g.buurt = i.buurt
WHERE
  i.gemeente = $gemeente
  AND coalesce(g.dorp, 'onbekend') = $dorp
  AND ($leeftijdsgroep = '*' OR i.leeftijdsgroep = $leeftijdsgroep)
