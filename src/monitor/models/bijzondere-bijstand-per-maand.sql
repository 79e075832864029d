-- wat: toekenningen van bijzondere bijstand, en welke binnen de termijn van $termijn_awb dagen na de aanvraag kwamen, waar die bekend is
-- korrel: een rij per maand, en per maand en kostensoort; '*' is alles, een persoon daarin een keer
-- sleutel: gemeente, maand, kostensoort
-- gebruikt: maand
SELECT
  b.gemeente,
  m.maand,
  coalesce(b.kostensoort, '*') AS kostensoort,
  count(*) AS toekenningen,
  count(DISTINCT b.client) AS personen,
  sum(b.bedrag) AS bedrag,
  count(b.datumaanvraag) AS met_aanvraag,
  count(*) FILTER (WHERE b.datumtoekenning - b.datumaanvraag <= CAST($termijn_awb AS INTEGER)) AS op_tijd
FROM maand m
JOIN bijzondere_bijstand b
  ON b.datumtoekenning <= m.laatste
  AND b.datumtoekenning >= m.eerste
GROUP BY GROUPING SETS ((b.gemeente, m.maand), (b.gemeente, m.maand, b.kostensoort))
