-- wat: de stappen bij de toegang, elk tegen haar eigen termijn: bij de Wmo het onderzoek na de melding ($termijn_onderzoek dagen, artikel 2.3.2)
--      en het besluit na de aanvraag ($termijn_besluit_wmo dagen, artikel 2.3.5), bij andere wetten het besluit na de aanvraag
--      ($termijn_awb dagen, Awb 4:13). Zonder dag van aanvraag telt een besluit niet mee
-- korrel: een rij per maand, wet en stap (onderzoek of besluit), in de maand waarin de stap klaar was
-- sleutel: gemeente, maand, wet, stap
-- gebruikt: maand
SELECT
  t.gemeente,
  m.maand,
  t.wet,
  s.stap,
  count(*) AS gedaan,
  count(*) FILTER (WHERE s.tot - s.van <= s.termijn) AS op_tijd,
  sum(s.tot - s.van) AS dagen
FROM melding t
CROSS JOIN LATERAL (
  SELECT 'onderzoek' AS stap, t.datummelding AS van, t.datumonderzoek AS tot, CAST($termijn_onderzoek AS INTEGER) AS termijn
  WHERE t.wet = 'wmo'
  UNION ALL
  SELECT
    'besluit', t.datumaanvraag, t.datumbesluit,
    CASE WHEN t.wet = 'wmo' THEN CAST($termijn_besluit_wmo AS INTEGER) ELSE CAST($termijn_awb AS INTEGER) END
  WHERE t.datumaanvraag IS NOT NULL
) s
JOIN maand m
  ON s.tot <= m.laatste
  AND s.tot >= m.eerste
GROUP BY t.gemeente, m.maand, t.wet, s.stap
