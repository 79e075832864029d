-- wat: de toewijzingen van een maand met hun prijs, en de declaratieregels die niet zijn afgekeurd, van een product en een eenheid
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, categorie, product, eenheid
-- gebruikt: spoor_toewijzing_maand, spoor_regel
-- som: volume_toegewezen, bedrag_toegewezen, volume_gedeclareerd, bedrag_gedeclareerd, volume_vergelijkbaar, bedrag_vergelijkbaar
SELECT
  tabel,
  delivery,
  source_file,
  source_line,
  toewijzingnummer AS toewijzingen,
  client AS clienten,
  CASE WHEN volume IS NOT NULL THEN client END AS clienten_met_volume,
  CASE WHEN tabel = 'toewijzing' AND volume IS NULL THEN toewijzingnummer END AS zonder_volume,
  CASE WHEN tabel = 'toewijzing' AND bedrag IS NULL THEN toewijzingnummer END AS zonder_prijs,
  volume AS volume_toegewezen,
  CASE WHEN tabel = 'tarief' THEN 0 ELSE bedrag END AS bedrag_toegewezen,
  volume_gedeclareerd,
  bedrag_gedeclareerd,
  CASE WHEN count(*) FILTER (WHERE tabel = 'toewijzing' AND volume IS NULL) OVER () = 0 THEN volume END
    AS volume_vergelijkbaar,
  CASE
    WHEN count(*) FILTER (WHERE tabel = 'toewijzing' AND bedrag IS NULL) OVER () = 0
      THEN CASE WHEN tabel = 'tarief' THEN 0 ELSE bedrag END
  END AS bedrag_vergelijkbaar
FROM (
  SELECT
    tabel, delivery, source_file, source_line, toewijzingnummer, client, volume, bedrag, NULL AS volume_gedeclareerd,
    NULL AS bedrag_gedeclareerd
  FROM spoor_toewijzing_maand
  WHERE NOT is_doorgetrokken AND gemeente = $gemeente AND wet = $wet AND categorie = $categorie AND product = $product AND eenheid = $eenheid
  UNION ALL
  SELECT
    tabel, delivery, source_file, source_line, NULL, NULL, NULL, NULL,
    omvang / CASE eenheid WHEN '01' THEN 60.0 ELSE 1.0 END, bedrag
  FROM spoor_regel
  WHERE
    tabel = 'declaratieregel'
    AND NOT afgekeurd
    AND gemeente = $gemeente
    AND wet = $wet
    AND categorie = $categorie
    AND product = $product
    AND CASE eenheid WHEN '01' THEN '04' ELSE eenheid END = $eenheid
) samen
