-- wat: cliënten naar de combinatie van wetten waarvan zij in de maand gebruik maken: een telling, geen oordeel over meervoudige problemen
-- korrel: een rij per maand en combinatie, geschreven als 'jeugdwet+participatiewet+wmo'
-- sleutel: gemeente, maand, combinatie
-- gebruikt: client_wet_maand, uitkering_maand
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
    SELECT gemeente, maand, unnest([client, partner]), NULL, 'participatiewet' FROM uitkering_maand
  ) gebruik
  WHERE client IS NOT NULL
  GROUP BY gemeente, maand, client
) per_client
GROUP BY gemeente, maand, combinatie
