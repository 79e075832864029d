-- wat: wat een eenheid kostte en hoeveel een cliënt kreeg, uit regels die niet zijn afgekeurd; een credit telt negatief
-- korrel: een rij per zorgmaand, wet, categorie en eenheid
-- sleutel: gemeente, maand, wet, categorie, eenheid
-- gebruikt: gedeclareerd_client_maand
SELECT
  gemeente,
  maand,
  wet,
  categorie,
  eenheid,
  sum(bedrag) AS bedrag,
  sum(omvang) AS volume,
  count(DISTINCT client) AS clienten
FROM gedeclareerd_client_maand
GROUP BY gemeente, maand, wet, categorie, eenheid
