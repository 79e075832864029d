-- wat: huishoudens naar de wetten die hun leden in de maand samen gebruiken. Wie niet in het register staat, telt niet mee
-- korrel: een rij per maand en combinatie, geschreven als 'jeugdwet+participatiewet+wmo'
-- sleutel: gemeente, maand, combinatie
-- gebruikt: client_maand, inwoner_maand, uitkering_maand
SELECT gemeente, maand, combinatie, count(*) AS huishoudens
FROM (
  SELECT gemeente, maand, huishouden, string_agg(wet, '+' ORDER BY wet) AS combinatie
  FROM (
    SELECT DISTINCT i.gemeente, i.maand, i.huishouden, g.wet
    FROM inwoner_maand i
    JOIN (
      SELECT gemeente, maand, client, wet FROM client_maand
      UNION
      SELECT u.gemeente, u.maand, p.client, 'participatiewet'
      FROM uitkering_maand u
      CROSS JOIN LATERAL (SELECT u.client AS client UNION SELECT u.partner WHERE u.partner IS NOT NULL) p
    ) g ON g.gemeente = i.gemeente AND g.maand = i.maand AND g.client = i.client
  ) per_wet
  GROUP BY gemeente, maand, huishouden
) per_huishouden
GROUP BY gemeente, maand, combinatie
