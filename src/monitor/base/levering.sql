-- wat: tijd waarin zorg liep volgens de berichten 305 en 307. Zonder 307 loopt zij tot het einde van de toewijzing
-- korrel: een rij per begin van zorg
-- sleutel: gemeente, wet, leverancier, client, toewijzingnummer, categorie, product, eerste_dag
-- gebruikt: toewijzing_geldig
-- gedeeld: ja
SELECT
  s.gemeente,
  s.wet,
  s.client,
  s.leverancier,
  s.toewijzingnummer,
  coalesce(s.productcategorie, t.categorie, 'onbekend') AS categorie,
  coalesce(s.productcode, t.product, 'onbekend') AS product,
  s.datumstart AS eerste_dag,
  coalesce(min(p.datumstop), max(t.laatste_dag), DATE '9999-12-31') AS laatste_dag
FROM levering_start s
LEFT JOIN levering_stop p
  ON p.gemeente = s.gemeente
  AND p.wet = s.wet
  AND p.leverancier = s.leverancier
  AND p.client = s.client
  AND p.toewijzingnummer IS NOT DISTINCT FROM s.toewijzingnummer
  AND p.datumstart = s.datumstart
LEFT JOIN toewijzing_geldig t
  ON t.gemeente = s.gemeente
  AND t.wet = s.wet
  AND t.toewijzingnummer = s.toewijzingnummer
GROUP BY
  s.gemeente, s.wet, s.client, s.leverancier, s.toewijzingnummer, s.productcategorie, t.categorie, s.productcode, t.product,
  s.datumstart
