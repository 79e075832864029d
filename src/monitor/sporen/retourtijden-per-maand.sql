-- wat: de retourcodes van de retourberichten van een maand, een wet en een soort bericht
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, maand, wet, bericht
-- gebruikt: maand, werkdag
-- som: werkdagen
SELECT
  'retour' AS tabel,
  delivery,
  source_file,
  source_line,
  retourbericht AS beantwoord,
  CASE WHEN dagen <= 3 THEN retourbericht END AS binnen_termijn,
  CASE WHEN plaats = 1 THEN dagen ELSE 0 END AS werkdagen,
  CASE WHEN retourcode <> '0200' THEN retourbericht END AS met_afkeuring
FROM (
  SELECT
    r.*,
    b.nummer - a.nummer AS dagen,
    concat_ws(' ', r.leverancier, r.identificatie, r.dagtekening, r.dagtekeningretour) AS retourbericht,
    row_number() OVER (
      PARTITION BY r.leverancier, r.identificatie, r.dagtekening, r.dagtekeningretour ORDER BY r.volgnummer
    ) AS plaats
  FROM maand m
  JOIN retour r
    ON r.dagtekeningretour <= m.laatste
    AND r.dagtekeningretour >= m.eerste
  JOIN werkdag a ON a.dag = r.dagtekening
  JOIN werkdag b ON b.dag = r.dagtekeningretour
  WHERE m.maand = $maand AND r.gemeente = $gemeente AND r.wet = $wet AND r.berichtcode = $bericht
) codes
