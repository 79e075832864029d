-- wat: de berichten 305 of 307 van een maand en een wet
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, maand, wet, bericht
-- gebruikt: maand, werkdag
-- som: werkdagen
SELECT
  g.tabel,
  g.delivery,
  g.source_file,
  g.source_line,
  g.zorg AS gemeld,
  CASE WHEN b.nummer - a.nummer <= 5 THEN g.zorg END AS binnen_termijn,
  greatest(b.nummer - a.nummer, 0) AS werkdagen
FROM maand m
JOIN (
  SELECT
    'levering_start' AS tabel, datumstart AS dag, known_on, delivery, source_file, source_line,
    concat_ws(
      ' ', leverancier, client, coalesce(toewijzingnummer, 0), coalesce(productcategorie, '-'), coalesce(productcode, '-'),
      datumstart
    ) AS zorg
  FROM levering_start
  WHERE gemeente = $gemeente AND wet = $wet AND $bericht = '305'
  UNION ALL
  SELECT
    'levering_stop', datumstop, known_on, delivery, source_file, source_line,
    concat_ws(
      ' ', leverancier, client, coalesce(toewijzingnummer, 0), coalesce(productcategorie, '-'), coalesce(productcode, '-'),
      datumstart, datumstop
    )
  FROM levering_stop
  WHERE gemeente = $gemeente AND wet = $wet AND $bericht = '307'
) g
  ON g.known_on <= m.laatste
  AND g.known_on >= m.eerste
  AND g.known_on - g.dag <= 365
JOIN werkdag a ON a.dag = least(g.dag, g.known_on)
JOIN werkdag b ON b.dag = g.known_on
WHERE m.maand = $maand
