-- wat: wat een eenheid kostte en hoeveel een cliënt kreeg, uit regels die niet zijn afgekeurd; een credit telt negatief. Van een
--      budget in euro's (eenheid 83) is er geen volume: dat is het bedrag zelf
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
  CASE WHEN eenheid <> '83' THEN sum(omvang) END AS volume,
  count(DISTINCT client) AS clienten
FROM gedeclareerd_client_maand
GROUP BY gemeente, maand, wet, categorie, eenheid
