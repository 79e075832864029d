-- wat: de inwoners van een gebied in het register van de laatste maand van een jaar, en van wie in dat jaar zorg had de regels waardoor
--      hij meetelt
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, jaar, wet, dorp, buurt
-- gebruikt: maand, inwoner_maand, gebied_dorp, spoor_inwoner, client_maand, spoor_client_dienst_{telling}
SELECT
  s.tabel,
  s.delivery,
  s.source_file,
  s.source_line,
  CASE WHEN s.tabel = 'inwoner' THEN i.client END AS inwoners,
  c.client AS clienten
FROM (SELECT max(maand) AS maand FROM maand WHERE substr(maand, 1, 4) = $jaar) laatste
JOIN inwoner_maand i ON i.maand = laatste.maand
LEFT JOIN gebied_dorp g
  ON g.gemeente = i.gemeente
  AND g.buurt = i.buurt
LEFT JOIN (SELECT DISTINCT gemeente, client FROM client_maand WHERE wet = $wet AND substr(maand, 1, 4) = $jaar) c
  ON c.gemeente = i.gemeente
  AND c.client = i.client
JOIN (
  SELECT r.gemeente, r.client, r.tabel, r.delivery, r.source_file, r.source_line
  FROM spoor_inwoner r
  JOIN (SELECT max(maand) AS maand FROM maand WHERE substr(maand, 1, 4) = $jaar) m ON m.maand = r.maand
  UNION ALL
  SELECT d.gemeente, d.client, d.tabel, d.delivery, d.source_file, d.source_line
  FROM spoor_client_dienst_{telling} d
  JOIN client_maand k
    ON k.gemeente = d.gemeente
    AND k.maand = d.maand
    AND k.wet = d.wet
    AND k.categorie = d.categorie
    AND k.client = d.client
  WHERE d.wet = $wet AND substr(d.maand, 1, 4) = $jaar
) s
  ON s.gemeente = i.gemeente
  AND s.client = i.client
WHERE
  i.gemeente = $gemeente
  AND ($dorp = '*' OR coalesce(g.dorp, 'onbekend') = $dorp)
  AND ($buurt = '*' OR i.buurt = $buurt)
