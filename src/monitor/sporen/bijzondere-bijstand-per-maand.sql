-- wat: de toekenningen van bijzondere bijstand in een maand, van een soort kosten ('*' is alle)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, kostensoort
-- gebruikt: maand
-- som: bedrag
SELECT
  'bijzondere_bijstand' AS tabel,
  b.delivery,
  b.source_file,
  b.source_line,
  b.toekenning AS toekenningen,
  b.client AS personen,
  b.bedrag,
  CASE WHEN b.datumaanvraag IS NOT NULL THEN b.toekenning END AS met_aanvraag,
  CASE WHEN b.datumtoekenning - b.datumaanvraag <= CAST($termijn_awb AS INTEGER) THEN b.toekenning END AS op_tijd
FROM maand m
JOIN bijzondere_bijstand b
  ON b.datumtoekenning <= m.laatste
  AND b.datumtoekenning >= m.eerste
WHERE b.gemeente = $gemeente AND ($kostensoort = '*' OR b.kostensoort = $kostensoort)
