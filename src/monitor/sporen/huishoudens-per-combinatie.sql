-- wat: de leden van huishoudens die in een maand precies deze wetten gebruiken ('*' is elke combinatie), en de regels waardoor zij dat doen
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, combinatie
-- gebruikt: client_maand, inwoner_maand, spoor_inwoner, spoor_client_dienst_{telling}, spoor_uitkering
SELECT
  tabel,
  delivery,
  source_file,
  source_line,
  huishouden AS huishoudens,
  huishouden || ' ' || coalesce(voorziening, max(voorziening) OVER (PARTITION BY huishouden, client)) AS voorzieningen,
  CASE WHEN aantal > 2 THEN huishouden END AS met_meer,
  CASE WHEN wetten > 1 THEN huishouden END AS met_samenloop
FROM (
  SELECT
    i.huishouden,
    g.*,
    string_agg(DISTINCT g.wet, '+' ORDER BY g.wet) OVER (PARTITION BY i.huishouden) AS combinatie,
    count(DISTINCT g.wet) OVER (PARTITION BY i.huishouden) AS wetten,
    count(DISTINCT g.voorziening) OVER (PARTITION BY i.huishouden) AS aantal
  FROM inwoner_maand i
  JOIN (
    SELECT
      s.gemeente, s.maand, s.client, s.wet, s.client || ' ' || s.wet || ' ' || s.categorie AS voorziening,
      s.tabel, s.delivery, s.source_file, s.source_line
    FROM spoor_client_dienst_{telling} s
    JOIN client_maand c
      ON c.gemeente = s.gemeente
      AND c.maand = s.maand
      AND c.wet = s.wet
      AND c.categorie = s.categorie
      AND c.client = s.client
    UNION ALL
    SELECT
      u.gemeente, u.maand, p.client, 'participatiewet', u.uitkering, 'inkomensvoorziening', u.delivery, u.source_file,
      u.source_line
    FROM spoor_uitkering u
    CROSS JOIN LATERAL (SELECT u.client AS client UNION SELECT u.partner WHERE u.partner IS NOT NULL) p
    UNION ALL
    SELECT gemeente, maand, client, NULL, NULL, tabel, delivery, source_file, source_line FROM spoor_inwoner
  ) g
    ON g.gemeente = i.gemeente
    AND g.maand = i.maand
    AND g.client = i.client
  WHERE i.huishouden IS NOT NULL AND i.gemeente = $gemeente
) per_huishouden
WHERE wetten > 0 AND ($combinatie = '*' OR combinatie = $combinatie)
