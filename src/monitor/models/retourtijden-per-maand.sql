-- wat: hoe snel berichten een retourbericht kregen, tegen de drie werkdagen van het berichtenverkeer (OP090); geen wettelijke termijn
-- korrel: een rij per maand van het antwoord, wet en retourbericht (302, 306, 308, 316, 318 of 320)
-- sleutel: gemeente, maand, wet, bericht
-- gebruikt: maand, werkdag
SELECT
  r.gemeente,
  m.maand,
  r.wet,
  r.bericht,
  count(*) AS beantwoord,
  count(*) FILTER (WHERE b.nummer - a.nummer <= 3) AS binnen_termijn,
  sum(b.nummer - a.nummer) AS werkdagen,
  count(*) FILTER (WHERE r.fouten > 0) AS met_afkeuring
FROM maand m
JOIN (
  SELECT
    gemeente, wet, berichtcode AS bericht, leverancier, identificatie, dagtekening, dagtekeningretour,
    count(*) FILTER (WHERE retourcode <> '0200') AS fouten
  FROM retour
  GROUP BY gemeente, wet, berichtcode, leverancier, identificatie, dagtekening, dagtekeningretour
) r
  ON r.dagtekeningretour <= m.laatste
  AND r.dagtekeningretour >= m.eerste
JOIN werkdag a ON a.dag = r.dagtekening
JOIN werkdag b ON b.dag = r.dagtekeningretour
GROUP BY r.gemeente, m.maand, r.wet, r.bericht
