-- wat: huishoudens naar de combinatie van wetten waarvan hun leden in de maand gebruikmaken, en naar hun voorzieningen. Een telling, geen
--      oordeel. Alleen waar de gemeente doel en grondslag heeft vastgelegd; een huishouden zonder zorg of uitkering telt niet mee
-- korrel: een rij per maand, en per maand en combinatie, geschreven als 'jeugdwet+participatiewet+wmo'; '*' is alles
-- sleutel: gemeente, maand, combinatie
-- gebruikt: maand, client_maand, inwoner_maand
SELECT
  gemeente,
  maand,
  coalesce(combinatie, '*') AS combinatie,
  count(*) AS huishoudens,
  sum(voorzieningen) AS voorzieningen,
  count(*) FILTER (WHERE voorzieningen > 2) AS met_meer,
  count(*) FILTER (WHERE wetten > 1) AS met_samenloop
FROM (
  SELECT
    i.gemeente,
    i.maand,
    i.huishouden,
    string_agg(DISTINCT g.wet, '+' ORDER BY g.wet) AS combinatie,
    count(DISTINCT g.wet) AS wetten,
    count(DISTINCT g.voorziening) AS voorzieningen
  FROM inwoner_maand i
  JOIN (
    SELECT gemeente, maand, client, wet, client || ' ' || wet || ' ' || categorie AS voorziening FROM client_maand
    UNION
    SELECT u.gemeente, u.maand, p.client, 'participatiewet', u.uitkering
    FROM maand m
    JOIN (
      SELECT gemeente, maand, uitkering, client, partner FROM inkomensvoorziening
    ) u ON u.maand = m.maand
    CROSS JOIN LATERAL (SELECT u.client AS client UNION SELECT u.partner WHERE u.partner IS NOT NULL) p
  ) g ON g.gemeente = i.gemeente AND g.maand = i.maand AND g.client = i.client
  WHERE i.huishouden IS NOT NULL
  GROUP BY i.gemeente, i.maand, i.huishouden
) per_huishouden
GROUP BY GROUPING SETS ((gemeente, maand), (gemeente, maand, combinatie))
