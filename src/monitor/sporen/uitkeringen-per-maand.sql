-- wat: de uitkeringen van een maand en een regeling ('*' is alle); een paar is een regel met twee personen
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, regeling
-- gebruikt: maand
-- som: bedrag
SELECT
  'inkomensvoorziening' AS tabel,
  u.delivery,
  u.source_file,
  u.source_line,
  CASE WHEN wie.soort = 'houder' THEN u.uitkering END AS uitkeringen,
  CASE WHEN wie.soort = 'houder' THEN 'houder ' || u.client ELSE 'partner ' || u.partner END AS personen,
  CASE WHEN wie.soort = 'houder' AND substr(CAST(u.ingangsdatum AS VARCHAR), 1, 7) = m.maand THEN u.uitkering END AS instroom,
  CASE WHEN wie.soort = 'houder' AND substr(CAST(u.einddatum AS VARCHAR), 1, 7) = m.maand THEN u.uitkering END AS uitstroom,
  CASE
    WHEN wie.soort = 'houder' AND substr(CAST(u.einddatum AS VARCHAR), 1, 7) = m.maand AND u.redenuitstroom = 'werk'
      THEN u.uitkering
  END AS uitstroom_werk,
  CASE WHEN wie.soort = 'houder' THEN u.bedrag END AS bedrag
FROM maand m
JOIN inkomensvoorziening u ON u.maand = m.maand
CROSS JOIN (SELECT 'houder' AS soort UNION ALL SELECT 'partner') wie
WHERE u.gemeente = $gemeente AND ($regeling = '*' OR u.regeling = $regeling)
