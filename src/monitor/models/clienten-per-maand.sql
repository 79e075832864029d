-- wat: cliënten, elk een keer, en hun voorzieningen: per categorie, per wet en over de wetten
-- korrel: een rij per maand, en per maand en wet, en per maand, wet en categorie; '*' is alles, een cliënt daarin een keer. Hoeveel
--         voorzieningen cliënten hebben, staat niet bij een categorie
-- sleutel: gemeente, maand, wet, categorie
-- gebruikt: client_wet_maand, client_maand
SELECT
  gemeente,
  maand,
  wet,
  '*' AS categorie,
  count(*) AS clienten,
  sum(voorzieningen) AS voorzieningen,
  count(*) FILTER (WHERE voorzieningen = 1) AS met_een,
  count(*) FILTER (WHERE voorzieningen = 2) AS met_twee,
  count(*) FILTER (WHERE voorzieningen > 2) AS met_meer
FROM (
  SELECT gemeente, maand, wet, voorzieningen FROM client_wet_maand
  UNION ALL
  SELECT gemeente, maand, '*', sum(voorzieningen) FROM client_wet_maand GROUP BY gemeente, maand, client
) per_client
GROUP BY gemeente, maand, wet
UNION ALL
SELECT gemeente, maand, wet, categorie, count(*), count(*), NULL, NULL, NULL
FROM client_maand
GROUP BY gemeente, maand, wet, categorie
