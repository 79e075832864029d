-- wat: de afgekeurde delen van berichten in een maand, van een wet, een retourbericht en een retourcode ('*' is alle)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, bericht, retourcode
-- gebruikt: maand
SELECT
  'retour' AS tabel,
  r.delivery,
  r.source_file,
  r.source_line,
  concat_ws(' ', r.leverancier, r.identificatie, r.volgnummer) AS afgekeurd
FROM maand m
JOIN retour r
  ON r.dagtekeningretour <= m.laatste
  AND r.dagtekeningretour >= m.eerste
WHERE
  r.retourcode <> '0200'
  AND r.gemeente = $gemeente
  AND r.wet = $wet
  AND r.berichtcode = $bericht
  AND ($retourcode = '*' OR r.retourcode = $retourcode)
