-- wat: de toewijzingen van een maand met hun prijs, en de declaratieregels die niet zijn afgekeurd, van een product; wat is gedeclareerd,
--      gaat af van wat nog verplicht is
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, categorie, product
-- gebruikt: spoor_toewijzing_maand, spoor_regel
-- som: gedeclareerd, verplicht, gedeclareerd_en_verplicht
SELECT
  tabel,
  delivery,
  source_file,
  source_line,
  CASE WHEN tabel = 'toewijzing' AND toegewezen IS NULL THEN toewijzingnummer END AS zonder_prijs,
  CASE WHEN is_doorgetrokken THEN toewijzingnummer END AS prijs_doorgetrokken,
  gedeclareerd,
  CASE WHEN is_verplicht THEN coalesce(toegewezen, 0) - coalesce(gedeclareerd, 0) END AS verplicht,
  CASE WHEN is_verplicht THEN coalesce(toegewezen, 0) ELSE gedeclareerd END AS gedeclareerd_en_verplicht
FROM (
  SELECT
    *,
    strftime(CAST($peildag AS DATE) - INTERVAL 3 MONTH, '%Y-%m') <= maand
    AND coalesce(sum(toegewezen) OVER (), 0) > coalesce(sum(gedeclareerd) OVER (), 0) AS is_verplicht
  FROM (
    SELECT
      tabel, delivery, source_file, source_line, maand, toewijzingnummer,
      bedrag_doorgetrokken IS NOT NULL OR is_doorgetrokken AS is_doorgetrokken,
      coalesce(bedrag, bedrag_doorgetrokken) AS toegewezen,
      NULL AS gedeclareerd
    FROM spoor_toewijzing_maand
    WHERE gemeente = $gemeente AND wet = $wet AND categorie = $categorie AND product = $product
    UNION ALL
    SELECT tabel, delivery, source_file, source_line, maand, NULL, FALSE, NULL, bedrag
    FROM spoor_regel
    WHERE
      tabel = 'declaratieregel'
      AND NOT afgekeurd
      AND gemeente = $gemeente
      AND wet = $wet
      AND categorie = $categorie
      AND product = $product
  ) samen
) per_product
