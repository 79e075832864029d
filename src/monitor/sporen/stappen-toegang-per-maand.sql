-- wat: de meldingen waarvan in een maand een stap klaar was, van een wet en een stap
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, stap
-- gebruikt: maand
-- som: dagen
SELECT
  'melding' AS tabel,
  s.delivery,
  s.source_file,
  s.source_line,
  s.melding AS gedaan,
  CASE WHEN s.tot - s.van <= s.termijn THEN s.melding END AS op_tijd,
  s.tot - s.van AS dagen
FROM maand m
JOIN (
  SELECT
    *,
    CASE WHEN $stap = 'onderzoek' THEN datummelding ELSE datumaanvraag END AS van,
    CASE WHEN $stap = 'onderzoek' THEN datumonderzoek ELSE datumbesluit END AS tot,
    CASE
      WHEN $stap = 'onderzoek' THEN CAST($termijn_onderzoek AS INTEGER)
      WHEN wet = 'wmo' THEN CAST($termijn_besluit_wmo AS INTEGER)
      ELSE CAST($termijn_awb AS INTEGER)
    END AS termijn
  FROM melding
  WHERE gemeente = $gemeente AND wet = $wet
) s
  ON s.tot <= m.laatste
  AND s.tot >= m.eerste
WHERE s.van IS NOT NULL
