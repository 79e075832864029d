-- wat: de inwoners van een gebied in het register, en van wie zorg heeft de regels waardoor hij meetelt
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, dorp, buurt, leeftijdsgroep
-- gebruikt: inwoner_maand, gebied_dorp, spoor_inwoner, client_maand, spoor_client_dienst_{telling}
-- berekend: verwacht
SELECT
  s.tabel,
  s.delivery,
  s.source_file,
  s.source_line,
  CASE WHEN s.tabel = 'inwoner' THEN i.client END AS inwoners,
  c.client AS clienten
FROM inwoner_maand i
LEFT JOIN gebied_dorp g
  ON g.gemeente = i.gemeente
  AND g.buurt = i.buurt
LEFT JOIN (SELECT DISTINCT gemeente, maand, client FROM client_maand WHERE wet = $wet) c
  ON c.gemeente = i.gemeente
  AND c.maand = i.maand
  AND c.client = i.client
JOIN (
  SELECT gemeente, maand, client, tabel, delivery, source_file, source_line
  FROM spoor_inwoner
  UNION ALL
  SELECT d.gemeente, d.maand, d.client, d.tabel, d.delivery, d.source_file, d.source_line
  FROM spoor_client_dienst_{telling} d
  JOIN client_maand k
    ON k.gemeente = d.gemeente
    AND k.maand = d.maand
    AND k.wet = d.wet
    AND k.categorie = d.categorie
    AND k.client = d.client
  WHERE d.wet = $wet
) s
  ON s.gemeente = i.gemeente
  AND s.maand = i.maand
  AND s.client = i.client
WHERE
  i.gemeente = $gemeente
  AND ($dorp = '*' OR coalesce(g.dorp, 'onbekend') = $dorp)
  AND ($buurt = '*' OR i.buurt = $buurt)
  AND ($leeftijdsgroep = '*' OR i.leeftijdsgroep = $leeftijdsgroep)
