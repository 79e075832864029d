-- wat: meldingen bij de toegang, en besluiten tegen de wettelijke termijn van melding tot besluit ($termijn_wmo en $termijn_jeugdwet dagen)
-- korrel: een rij per maand en wet
-- sleutel: gemeente, maand, wet
-- gebruikt: maand
SELECT
  t.gemeente,
  m.maand,
  t.wet,
  count(*) FILTER (WHERE t.datummelding >= m.eerste) AS gemeld,
  count(*) FILTER (WHERE t.datumbesluit <= m.laatste) AS besloten,
  count(*) FILTER (WHERE t.datumbesluit <= m.laatste AND t.datumbesluit <= t.uiterlijk) AS besloten_op_tijd,
  coalesce(sum(t.datumbesluit - t.datummelding) FILTER (WHERE t.datumbesluit <= m.laatste), 0) AS dagen_tot_besluit,
  count(*) FILTER (WHERE t.datumbesluit IS NULL OR t.datumbesluit > m.laatste) AS open_eind,
  count(*) FILTER (
    WHERE (t.datumbesluit IS NULL OR t.datumbesluit > m.laatste) AND t.uiterlijk < m.laatste
  ) AS open_te_laat
FROM maand m
JOIN (
  SELECT
    *,
    datummelding + CASE WHEN wet = 'wmo' THEN CAST($termijn_wmo AS INTEGER) ELSE CAST($termijn_jeugdwet AS INTEGER) END
      AS uiterlijk
  FROM melding
  WHERE wet IN ('wmo', 'jeugdwet')
) t
  ON t.datummelding <= m.laatste
  AND (t.datumbesluit IS NULL OR t.datumbesluit >= m.eerste)
GROUP BY t.gemeente, m.maand, t.wet
