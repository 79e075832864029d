-- wat: de berichten 307 van zorg die in een maand eindigde, van een wet en een reden ('*' is alle)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, reden
-- gebruikt: maand
SELECT
  'levering_stop' AS tabel,
  p.delivery,
  p.source_file,
  p.source_line,
  concat_ws(
    ' ', p.wet, p.leverancier, p.client, coalesce(p.toewijzingnummer, 0), coalesce(p.productcategorie, '-'),
    coalesce(p.productcode, '-'), p.datumstart, p.datumstop
  ) AS beeindigd
FROM maand m
JOIN levering_stop p
  ON p.datumstop <= m.laatste
  AND p.datumstop >= m.eerste
WHERE
  p.stopreden <> '20'
  AND p.gemeente = $gemeente
  AND ($wet = '*' OR p.wet = $wet)
  AND ($reden = '*' OR p.stopreden = $reden)
