-- wat: waarom delen van berichten werden afgekeurd, naar retourcode (lijst WJ001); 0200 is goedgekeurd en telt niet
-- korrel: een rij per maand van het antwoord, wet en retourbericht, en daarin per retourcode; '*' is alle codes
-- sleutel: gemeente, maand, wet, bericht, retourcode
-- gebruikt: maand
SELECT
  r.gemeente,
  m.maand,
  r.wet,
  r.berichtcode AS bericht,
  coalesce(r.retourcode, '*') AS retourcode,
  count(*) AS afgekeurd
FROM maand m
JOIN retour r
  ON r.dagtekeningretour <= m.laatste
  AND r.dagtekeningretour >= m.eerste
WHERE r.retourcode <> '0200'
GROUP BY GROUPING SETS (
  (r.gemeente, m.maand, r.wet, r.berichtcode),
  (r.gemeente, m.maand, r.wet, r.berichtcode, r.retourcode)
)
