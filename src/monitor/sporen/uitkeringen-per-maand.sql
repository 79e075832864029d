-- wat: de uitkeringen van een maand en een regeling ('*' is alle); een paar is een regel met twee personen
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, regeling
-- gebruikt: spoor_uitkering
-- som: bedrag
SELECT
  'inkomensvoorziening' AS tabel,
  u.delivery,
  u.source_file,
  u.source_line,
  CASE WHEN wie.soort = 'houder' THEN u.uitkering END AS uitkeringen,
  CASE WHEN wie.soort = 'houder' THEN 'houder ' || u.client ELSE 'partner ' || u.partner END AS personen,
  CASE WHEN wie.soort = 'houder' AND u.begint THEN u.uitkering END AS instroom,
  CASE WHEN wie.soort = 'houder' AND u.eindigt THEN u.uitkering END AS uitstroom,
  CASE WHEN wie.soort = 'houder' AND u.eindigt AND u.redenuitstroom = 'werk' THEN u.uitkering END AS uitstroom_werk,
  CASE WHEN wie.soort = 'houder' THEN u.bedrag END AS bedrag
FROM spoor_uitkering u
CROSS JOIN (SELECT 'houder' AS soort UNION ALL SELECT 'partner') wie
WHERE u.gemeente = $gemeente AND ($regeling = '*' OR u.regeling = $regeling)
