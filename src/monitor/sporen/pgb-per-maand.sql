-- wat: de persoonsgebonden budgetten die in een maand lopen, en de regels waardoor cliënten met zorg in natura meetellen, van een wet
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet
-- gebruikt: maand, client_maand, spoor_client_dienst_{telling}
-- som: budget, budget_met_stand, besteed
SELECT
  tabel,
  delivery,
  source_file,
  source_line,
  client AS clienten,
  CASE WHEN toekenning IS NOT NULL THEN client END AS pgb_clienten,
  CASE WHEN budgetten = 0 THEN client END AS alleen_natura,
  CASE WHEN budgetten > 0 AND regels > budgetten THEN client END AS beide,
  toekenning AS toekenningen,
  budget,
  CASE WHEN besteed IS NOT NULL THEN budget END AS budget_met_stand,
  besteed
FROM (
  SELECT *, count(toekenning) OVER (PARTITION BY client) AS budgetten, count(*) OVER (PARTITION BY client) AS regels
  FROM (
    SELECT 'pgb_toekenning' AS tabel, t.delivery, t.source_file, t.source_line, t.client, t.toekenning, t.budget, t.besteed
    FROM maand m
    JOIN pgb_toekenning t
      ON t.datumstart <= m.laatste
      AND (t.datumeinde IS NULL OR t.datumeinde >= m.eerste)
    WHERE t.gemeente = $gemeente AND t.wet = $wet
    UNION ALL
    SELECT s.tabel, s.delivery, s.source_file, s.source_line, s.client, NULL, NULL, NULL
    FROM spoor_client_dienst_{telling} s
    JOIN client_maand c
      ON c.gemeente = s.gemeente
      AND c.maand = s.maand
      AND c.wet = s.wet
      AND c.categorie = s.categorie
      AND c.client = s.client
    WHERE s.gemeente = $gemeente AND s.wet = $wet
  ) samen
) per_client
