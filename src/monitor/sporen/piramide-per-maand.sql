-- wat: de regels waardoor cliënten meetellen van wie dit de zwaarste laag is, en de inwoners van wie zij een deel zijn
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, laag
-- gebruikt: laag, client_maand, spoor_inwoner, spoor_client_dienst_{telling}
SELECT z.tabel, z.delivery, z.source_file, z.source_line, z.client AS clienten, NULL AS inwoners
FROM (
  SELECT s.*, coalesce(min(l.zwaarte) OVER (PARTITION BY s.client), 9999) AS zwaarte
  FROM spoor_client_dienst_{telling} s
  JOIN client_maand c
    ON c.gemeente = s.gemeente
    AND c.maand = s.maand
    AND c.wet = s.wet
    AND c.categorie = s.categorie
    AND c.client = s.client
  LEFT JOIN laag l
    ON l.wet = s.wet
    AND l.categorie = s.categorie
  WHERE s.gemeente = $gemeente
) z
JOIN (
  SELECT laag, min(zwaarte) AS zwaarte FROM laag GROUP BY laag
  UNION ALL
  SELECT 'niet ingedeeld', 9999
) g
  ON g.zwaarte = z.zwaarte
WHERE g.laag = $laag
UNION ALL
SELECT tabel, delivery, source_file, source_line, NULL, client
FROM spoor_inwoner
WHERE gemeente = $gemeente
