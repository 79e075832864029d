-- wat: de meldingen die in een maand binnenkwamen, werden besloten of open stonden, van een wet
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet
-- gebruikt: maand
-- som: dagen_tot_besluit
SELECT
  'melding' AS tabel,
  t.delivery,
  t.source_file,
  t.source_line,
  CASE WHEN t.datummelding >= m.eerste THEN t.melding END AS gemeld,
  CASE WHEN t.datumbesluit <= m.laatste THEN t.melding END AS besloten,
  CASE WHEN t.datumbesluit <= m.laatste AND t.datumbesluit <= t.uiterlijk THEN t.melding END AS besloten_op_tijd,
  CASE WHEN t.datumbesluit <= m.laatste THEN t.datumbesluit - t.datummelding END AS dagen_tot_besluit,
  CASE WHEN t.datumbesluit IS NULL OR t.datumbesluit > m.laatste THEN t.melding END AS open_eind,
  CASE
    WHEN (t.datumbesluit IS NULL OR t.datumbesluit > m.laatste) AND t.uiterlijk < m.laatste THEN t.melding
  END AS open_te_laat
FROM maand m
JOIN (
  SELECT
    *,
    datummelding + CASE WHEN wet = 'wmo' THEN CAST($termijn_wmo AS INTEGER) ELSE CAST($termijn_jeugdwet AS INTEGER) END
      AS uiterlijk
  FROM melding
  WHERE gemeente = $gemeente AND wet = $wet
) t
  ON t.datummelding <= m.laatste
  AND (t.datumbesluit IS NULL OR t.datumbesluit >= m.eerste)
