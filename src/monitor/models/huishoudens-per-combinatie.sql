-- wat: huishoudens naar de combinatie van wetten waarvan hun leden in de maand gebruikmaken, en naar hun voorzieningen. Een telling, geen
--      oordeel. Alleen waar de gemeente doel en grondslag heeft vastgelegd; een huishouden zonder zorg of uitkering telt niet mee
-- korrel: een rij per maand, en per maand en combinatie, geschreven als 'jeugdwet+participatiewet+wmo'; '*' is alles
-- sleutel: gemeente, maand, combinatie
-- gebruikt: maand, client_maand, stand_maand, inwoner_gelezen
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
    gemeente,
    maand,
    huishouden,
    array_to_string(list_sort(list(wet)), '+') AS combinatie,
    count(*) AS wetten,
    sum(voorzieningen) AS voorzieningen
  FROM (
    SELECT g.gemeente, g.maand, i.huishouden, g.wet, sum(g.zorg) + count(DISTINCT g.uitkering) AS voorzieningen
    FROM (
      SELECT gemeente, maand, client, wet, count(categorie) AS zorg, NULL AS uitkering
      FROM client_maand
      GROUP BY gemeente, maand, client, wet
      UNION ALL
      SELECT u.gemeente, u.maand, p.client, 'participatiewet', 0, u.uitkering
      FROM maand m
      JOIN (
        SELECT gemeente, maand, uitkering, client, partner FROM inkomensvoorziening
      ) u ON u.maand = m.maand
      CROSS JOIN LATERAL (SELECT u.client AS client UNION SELECT u.partner WHERE u.partner IS NOT NULL) p
    ) g
    JOIN stand_maand s ON s.gemeente = g.gemeente AND s.maand = g.maand
    JOIN inwoner_gelezen i ON i.gemeente = g.gemeente AND i.peildatum = s.peildatum AND i.client = g.client
    WHERE i.huishouden IS NOT NULL
    GROUP BY g.gemeente, g.maand, i.huishouden, g.wet
  ) per_wet
  GROUP BY gemeente, maand, huishouden
) per_huishouden
GROUP BY GROUPING SETS ((gemeente, maand), (gemeente, maand, combinatie))
