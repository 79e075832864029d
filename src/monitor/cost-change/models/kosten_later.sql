-- wat: wat na een dag ($gelijk) bij de kosten van een periode kwam of eraf ging: regels die later kwamen, min regels die er al waren en later
--      zijn afgekeurd; met over hoeveel cliënten het gaat
-- korrel: een rij voor alles en per aanbieder
-- sleutel: gemeente, leverancier
-- gebruikt: declaratieregel_beoordeeld
SELECT
  r.gemeente,
  coalesce(r.leverancier, '*') AS leverancier,
  count(DISTINCT r.client) AS clienten,
  sum(CASE WHEN r.known_on > CAST($gelijk AS DATE) THEN r.bedrag ELSE -r.bedrag END) AS bedrag
FROM declaratieregel_beoordeeld r
WHERE r.datumstart >= CAST($van AS DATE)
  AND r.datumstart < CAST($tot AS DATE)
  AND (
    (r.known_on > CAST($gelijk AS DATE) AND NOT r.afgekeurd)
    OR (r.known_on <= CAST($gelijk AS DATE) AND r.afgekeurd_op > CAST($gelijk AS DATE))
  )
GROUP BY GROUPING SETS ((r.gemeente), (r.gemeente, r.leverancier))
