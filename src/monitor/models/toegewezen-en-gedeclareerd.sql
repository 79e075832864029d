-- wat: wat is toegewezen naast wat over de maand is gedeclareerd en niet afgekeurd, in eenheden en in euro's. Toegewezen is naar dagen
--      verdeeld en per toewijzing en maand afgerond; zonder volume of prijs telt een toewijzing niet mee in het bedrag en staat zij apart.
--      Een budget in euro's (eenheid 83) heeft geen volume: dat is het bedrag zelf
-- korrel: een rij per maand, wet, categorie, product en eenheid; minuten zijn uren
-- sleutel: gemeente, maand, wet, categorie, product, eenheid
-- gebruikt: toewijzing_maand, gedeclareerd_client_maand
SELECT
  gemeente,
  maand,
  wet,
  categorie,
  product,
  eenheid,
  sum(toewijzingen) AS toewijzingen,
  count(DISTINCT client) AS clienten,
  CASE WHEN eenheid <> '83' THEN count(DISTINCT CASE WHEN volume_toegewezen IS NOT NULL THEN client END) END
    AS clienten_met_volume,
  sum(zonder_volume) AS zonder_volume,
  sum(zonder_prijs) AS zonder_prijs,
  CASE WHEN eenheid <> '83' THEN coalesce(sum(volume_toegewezen), 0) END AS volume_toegewezen,
  CAST(coalesce(sum(bedrag_toegewezen), 0) AS BIGINT) AS bedrag_toegewezen,
  CASE WHEN eenheid <> '83' THEN CAST(sum(zestigste_gedeclareerd) AS DOUBLE) / 60 END AS volume_gedeclareerd,
  sum(bedrag_gedeclareerd) AS bedrag_gedeclareerd,
  CASE WHEN eenheid <> '83' AND sum(zonder_volume) = 0 THEN sum(volume_toegewezen) END AS volume_vergelijkbaar,
  CASE WHEN sum(zonder_prijs) = 0 THEN CAST(sum(bedrag_toegewezen) AS BIGINT) END AS bedrag_vergelijkbaar
FROM (
  SELECT
    gemeente, maand, wet, categorie, product, eenheid, client,
    1 AS toewijzingen,
    CASE WHEN volume IS NULL THEN 1 ELSE 0 END AS zonder_volume,
    CASE WHEN bedrag IS NULL THEN 1 ELSE 0 END AS zonder_prijs,
    volume AS volume_toegewezen,
    bedrag AS bedrag_toegewezen,
    0 AS zestigste_gedeclareerd,
    0 AS bedrag_gedeclareerd
  FROM toewijzing_maand
  UNION ALL
  SELECT
    gemeente, maand, wet, categorie, product,
    CASE eenheid WHEN '01' THEN '04' ELSE eenheid END,
    NULL, 0, 0, 0, 0, 0,
    omvang * CASE eenheid WHEN '01' THEN 1 ELSE 60 END,
    bedrag
  FROM gedeclareerd_client_maand
) samen
GROUP BY gemeente, maand, wet, categorie, product, eenheid
