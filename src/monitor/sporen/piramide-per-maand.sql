-- wat: de regels waardoor cliënten meetellen van wie dit de zwaarste laag is, en de inwoners van wie zij een deel zijn. Van een cliënt in het
--      register hoort ook die regel van het register erbij
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, laag
-- gebruikt: laag, client_maand, spoor_inwoner, spoor_client_dienst_{telling}
SELECT
  s.tabel,
  s.delivery,
  s.source_file,
  s.source_line,
  CASE WHEN s.tabel <> 'inwoner' THEN z.client END AS clienten,
  CASE WHEN i.client IS NOT NULL THEN z.client END AS clienten_in_register,
  CASE WHEN s.tabel = 'inwoner' THEN s.client END AS inwoners
FROM (
  SELECT d.gemeente, d.maand, d.client, d.tabel, d.delivery, d.source_file, d.source_line
  FROM spoor_client_dienst_{telling} d
  JOIN client_maand c
    ON c.gemeente = d.gemeente
    AND c.maand = d.maand
    AND c.wet = d.wet
    AND c.categorie = d.categorie
    AND c.client = d.client
  UNION ALL
  SELECT gemeente, maand, client, tabel, delivery, source_file, source_line
  FROM spoor_inwoner
) s
LEFT JOIN (
  SELECT c.gemeente, c.maand, c.client
  FROM client_maand c
  LEFT JOIN laag l ON l.wet = c.wet AND l.categorie = c.categorie
  GROUP BY c.gemeente, c.maand, c.client
  HAVING coalesce(min(l.zwaarte), 9999) = coalesce((SELECT min(zwaarte) FROM laag WHERE laag = $laag), 9999)
) z
  ON z.gemeente = s.gemeente
  AND z.maand = s.maand
  AND z.client = s.client
LEFT JOIN spoor_inwoner i
  ON i.gemeente = s.gemeente
  AND i.maand = s.maand
  AND i.client = s.client
WHERE s.gemeente = $gemeente
