-- wat: huishoudens naar de combinatie van wetten waarvan hun leden in de maand gebruikmaken, en naar hun voorzieningen. Een telling, geen
--      oordeel. Alleen waar de gemeente doel en grondslag heeft vastgelegd; een huishouden zonder zorg of uitkering telt niet mee
-- korrel: een rij per maand, en per maand en combinatie, geschreven als 'jeugdwet+participatiewet+wmo'; '*' is alles
-- sleutel: gemeente, maand, combinatie
-- gebruikt: client_wet_maand, stand_maand, inwoner_stand, uitkering_maand
SELECT
  gemeente,
  maand,
  coalesce(combinatie, '*') AS combinatie,
  count(*) AS huishoudens,
  sum(voorzieningen) AS voorzieningen,
  count(*) FILTER (WHERE voorzieningen > 2) AS met_meer,
  count(*) FILTER (WHERE combinatie LIKE '%+%') AS met_samenloop
FROM (
  SELECT
    gemeente,
    maand,
    huishouden,
    concat_ws(
      '+',
      max(wet) FILTER (WHERE wet = 'jeugdwet'),
      max(wet) FILTER (WHERE wet = 'participatiewet'),
      max(wet) FILTER (WHERE wet = 'wmo')
    ) AS combinatie,
    sum(voorzieningen) AS voorzieningen
  FROM (
    SELECT c.gemeente, c.maand, i.huishouden, c.wet, c.voorzieningen
    FROM client_wet_maand c
    JOIN stand_maand s ON s.gemeente = c.gemeente AND s.maand = c.maand
    JOIN inwoner_stand i ON i.gemeente = c.gemeente AND i.peildatum = s.peildatum AND i.client = c.client
    WHERE i.huishouden IS NOT NULL
    UNION ALL
    SELECT u.gemeente, u.maand, i.huishouden, 'participatiewet', 1
    FROM (
      SELECT gemeente, maand, uitkering, unnest([client, partner]) AS client FROM uitkering_maand
    ) u
    JOIN stand_maand s ON s.gemeente = u.gemeente AND s.maand = u.maand
    JOIN inwoner_stand i ON i.gemeente = u.gemeente AND i.peildatum = s.peildatum AND i.client = u.client
    WHERE i.huishouden IS NOT NULL
    GROUP BY u.gemeente, u.maand, i.huishouden, u.uitkering
  ) per_wet
  GROUP BY gemeente, maand, huishouden
) per_huishouden
GROUP BY GROUPING SETS ((gemeente, maand), (gemeente, maand, combinatie))
