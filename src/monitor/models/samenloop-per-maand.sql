-- wat: cliënten naar de combinatie van wetten waarvan zij in de maand gebruik maken: een telling, geen oordeel over meervoudige problemen
-- korrel: een rij per maand en combinatie, geschreven als 'jeugdwet+participatiewet+wmo'
-- sleutel: gemeente, maand, combinatie
-- gebruikt: maand, client_maand
SELECT gemeente, maand, combinatie, count(*) AS clienten
FROM (
  SELECT gemeente, maand, client, array_to_string(list_sort(list(wet)), '+') AS combinatie
  FROM (
    SELECT gemeente, maand, client, wet FROM client_maand
    UNION
    SELECT u.gemeente, u.maand, p.client, 'participatiewet'
    FROM maand m
    JOIN (
      SELECT gemeente, maand, client, partner FROM inkomensvoorziening
    ) u ON u.maand = m.maand
    CROSS JOIN LATERAL (SELECT u.client AS client UNION SELECT u.partner WHERE u.partner IS NOT NULL) p
  ) gebruik
  GROUP BY gemeente, maand, client
) per_client
GROUP BY gemeente, maand, combinatie
