-- wat: de inwoners in de stand van het register die voor een maand telt, van een buurt en een leeftijdsgroep ('*' is alle)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, buurt, leeftijdsgroep
-- gebruikt: inwoner_maand, spoor_inwoner
SELECT
  s.tabel,
  s.delivery,
  s.source_file,
  s.source_line,
  i.client AS inwoners,
  CASE WHEN $leeftijdsgroep = '*' THEN i.huishouden END AS huishoudens
FROM inwoner_maand i
JOIN spoor_inwoner s
  ON s.gemeente = i.gemeente
  AND s.maand = i.maand
  AND s.client = i.client
WHERE
  i.gemeente = $gemeente
  AND ($buurt = '*' OR i.buurt = $buurt)
  AND ($leeftijdsgroep = '*' OR i.leeftijdsgroep = $leeftijdsgroep)
