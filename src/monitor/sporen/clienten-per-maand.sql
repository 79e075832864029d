-- wat: de regels waardoor cliënten in een maand meetellen, van een wet en een categorie ('*' is alle)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, categorie
-- gebruikt: client_maand, spoor_client_dienst_{telling}
SELECT
  s.tabel,
  s.delivery,
  s.source_file,
  s.source_line,
  s.client AS clienten,
  concat_ws(' ', s.wet, s.categorie, s.client) AS voorzieningen,
  CASE WHEN $categorie = '*' AND c.aantal = 1 THEN s.client END AS met_een,
  CASE WHEN $categorie = '*' AND c.aantal = 2 THEN s.client END AS met_twee,
  CASE WHEN $categorie = '*' AND c.aantal > 2 THEN s.client END AS met_meer
FROM spoor_client_dienst_{telling} s
JOIN (
  SELECT *, count(*) OVER (PARTITION BY client) AS aantal
  FROM client_maand
  WHERE gemeente = $gemeente AND ($wet = '*' OR wet = $wet) AND ($categorie = '*' OR categorie = $categorie)
) c
  ON c.gemeente = s.gemeente
  AND c.maand = s.maand
  AND c.wet = s.wet
  AND c.categorie = s.categorie
  AND c.client = s.client
