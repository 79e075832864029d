-- wat: het deel van een toewijzing dat in een maand ligt met de regel van haar bericht, en de regel van het contract dat zegt wat het kost
-- korrel: een rij per maand en toewijzing, en een voor haar prijs, ook de doorgetrokken; volume en bedrag staan bij de toewijzing
-- sleutel: gemeente, maand, wet, toewijzingnummer, tabel
-- gebruikt: maand, toewijzing_geldig, toewijzing_maand, spoor_toewijzing
SELECT
  t.gemeente, t.maand, t.wet, t.categorie, t.product, t.eenheid, t.client, t.toewijzingnummer, t.volume, t.bedrag,
  t.bedrag_doorgetrokken, FALSE AS is_doorgetrokken, s.tabel, s.delivery, s.source_file, s.source_line
FROM toewijzing_maand t
JOIN spoor_toewijzing s
  ON s.gemeente = t.gemeente
  AND s.wet = t.wet
  AND s.toewijzingnummer = t.toewijzingnummer
UNION ALL
SELECT
  t.gemeente, t.maand, t.wet, t.categorie, t.product, t.eenheid, t.client, t.toewijzingnummer, NULL, NULL,
  NULL, t.bedrag IS NULL, 'tarief', p.delivery, p.source_file, p.source_line
FROM toewijzing_maand t
JOIN maand m ON m.maand = t.maand
JOIN toewijzing_geldig g
  ON g.gemeente = t.gemeente
  AND g.wet = t.wet
  AND g.toewijzingnummer = t.toewijzingnummer
JOIN tarief p
  ON p.gemeente = g.gemeente
  AND p.wet = g.wet
  AND p.leverancier = g.leverancier
  AND p.productcode = g.product
  AND p.datumstart <= greatest(g.eerste_dag, m.eerste)
  AND (t.bedrag IS NULL OR coalesce(p.datumeinde, DATE '9999-12-31') >= greatest(g.eerste_dag, m.eerste))
  AND (p.eenheid = g.eenheid OR (p.eenheid IN ('01', '04') AND g.eenheid IN ('01', '04')))
WHERE coalesce(t.bedrag, t.bedrag_doorgetrokken) IS NOT NULL AND g.budget IS NULL AND g.eenheid <> '83' AND p.tarief IS NOT NULL
QUALIFY row_number() OVER (
  PARTITION BY t.gemeente, t.maand, t.wet, t.toewijzingnummer ORDER BY CAST(p.datumstart AS VARCHAR) || p.contract DESC
) = 1
