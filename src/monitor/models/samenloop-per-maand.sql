-- wat: cliënten naar de combinatie van wetten waarvan zij in de maand gebruik maken: een telling, geen oordeel over meervoudige problemen
-- korrel: een rij per maand en combinatie, geschreven als 'jeugdwet+participatiewet+wmo'
-- sleutel: gemeente, maand, combinatie
-- gebruikt: maand, client_wet_maand
SELECT gemeente, maand, combinatie, count(*) AS clienten
FROM (
  SELECT
    gemeente,
    maand,
    client,
    concat_ws('+', max(wet) FILTER (WHERE wet = 'jeugdwet'), max(uitkering), max(wet) FILTER (WHERE wet = 'wmo')) AS combinatie
  FROM (
    SELECT gemeente, maand, client, wet, NULL AS uitkering FROM client_wet_maand
    UNION ALL
    SELECT u.gemeente, u.maand, unnest([u.client, u.partner]), NULL, 'participatiewet'
    FROM maand m
    JOIN inkomensvoorziening u ON u.maand = m.maand
  ) gebruik
  WHERE client IS NOT NULL
  GROUP BY gemeente, maand, client
) per_client
GROUP BY gemeente, maand, combinatie
