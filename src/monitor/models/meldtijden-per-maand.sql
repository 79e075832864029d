-- wat: hoe snel aanbieders begin (305) en einde (307) van zorg melden: werkdagen van de dag zelf tot het bericht, tegen de vijf van het
--      berichtenverkeer (OP271, OP272); geen wettelijke termijn. Wie vooraf meldt, is op tijd;
--      wat meer dan een jaar geleden begon of eindigde, is geen melding maar een eerste levering
-- korrel: een rij per maand van het bericht, wet en bericht (305 of 307)
-- sleutel: gemeente, maand, wet, bericht
-- gebruikt: maand, werkdag
SELECT
  g.gemeente,
  m.maand,
  g.wet,
  g.bericht,
  count(*) AS gemeld,
  count(*) FILTER (WHERE b.nummer - a.nummer <= 5) AS binnen_termijn,
  sum(greatest(b.nummer - a.nummer, 0)) AS werkdagen
FROM maand m
JOIN (
  SELECT gemeente, wet, '305' AS bericht, datumstart AS dag, known_on AS gemeld FROM levering_start
  UNION ALL
  SELECT gemeente, wet, '307', datumstop, known_on FROM levering_stop
) g
  ON g.gemeld <= m.laatste
  AND g.gemeld >= m.eerste
  AND g.gemeld - g.dag <= 365
JOIN werkdag a ON a.dag = least(g.dag, g.gemeld)
JOIN werkdag b ON b.dag = g.gemeld
GROUP BY g.gemeente, m.maand, g.wet, g.bericht
