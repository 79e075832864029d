-- wat: toewijzingen zoals zij op de peildatum gelden; een einde voor het begin is nooit ingegaan
-- korrel: een rij per toewijzing
-- sleutel: gemeente, wet, toewijzingnummer
SELECT
  gemeente,
  wet,
  toewijzingnummer,
  client,
  leverancier,
  coalesce(referentieaanbieder, '') AS referentie,
  coalesce(productcategorie, 'onbekend') AS categorie,
  coalesce(productcode, 'onbekend') AS product,
  datumstarttoewijzing AS eerste_dag,
  coalesce(datumeindetoewijzing, DATE '9999-12-31') AS laatste_dag,
  omvang,
  budget,
  coalesce(eenheid, '') AS eenheid,
  coalesce(frequentie, '') AS frequentie
FROM toewijzing
WHERE datumeindetoewijzing IS NULL OR datumeindetoewijzing >= datumstarttoewijzing
