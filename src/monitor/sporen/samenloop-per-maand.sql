-- wat: de regels waardoor cliënten in een maand precies deze wetten gebruiken
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, combinatie
-- gebruikt: client_maand, spoor_client_dienst_{telling}, spoor_uitkering
SELECT tabel, delivery, source_file, source_line, client AS clienten
FROM (
  SELECT *, string_agg(DISTINCT wet, '+' ORDER BY wet) OVER (PARTITION BY client) AS combinatie
  FROM (
    SELECT s.tabel, s.delivery, s.source_file, s.source_line, s.client, s.wet
    FROM spoor_client_dienst_{telling} s
    JOIN client_maand c
      ON c.gemeente = s.gemeente
      AND c.maand = s.maand
      AND c.wet = s.wet
      AND c.categorie = s.categorie
      AND c.client = s.client
    WHERE s.gemeente = $gemeente
    UNION ALL
    SELECT 'inkomensvoorziening', u.delivery, u.source_file, u.source_line, p.client, 'participatiewet'
    FROM spoor_uitkering u
    CROSS JOIN LATERAL (SELECT u.client AS client UNION SELECT u.partner WHERE u.partner IS NOT NULL) p
    WHERE u.gemeente = $gemeente
  ) gebruik
) met_wetten
WHERE combinatie = $combinatie
