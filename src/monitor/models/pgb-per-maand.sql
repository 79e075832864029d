-- wat: cliënten met een persoonsgebonden budget naast cliënten met zorg in natura, elk een keer: clienten = pgb + natura - beide. Budget en
--      besteding zijn van de toekenningen die in de maand lopen, over hun hele looptijd en tot de stand die de SVB gaf
-- korrel: een rij per maand en wet
-- sleutel: gemeente, maand, wet
-- gebruikt: maand, client_wet_maand
SELECT
  gemeente,
  maand,
  wet,
  count(*) AS clienten,
  count(toekenningen) AS pgb_clienten,
  count(*) FILTER (WHERE toekenningen IS NULL) AS alleen_natura,
  count(*) FILTER (WHERE natura AND toekenningen IS NOT NULL) AS beide,
  coalesce(sum(toekenningen), 0) AS toekenningen,
  coalesce(sum(budget), 0) AS budget,
  coalesce(sum(budget_met_stand), 0) AS budget_met_stand,
  coalesce(sum(besteed), 0) AS besteed
FROM (
  SELECT
    coalesce(p.gemeente, n.gemeente) AS gemeente,
    coalesce(p.maand, n.maand) AS maand,
    coalesce(p.wet, n.wet) AS wet,
    n.client IS NOT NULL AS natura,
    p.toekenningen,
    p.budget,
    p.budget_met_stand,
    p.besteed
  FROM (
    SELECT
      t.gemeente,
      m.maand,
      t.wet,
      t.client,
      count(*) AS toekenningen,
      sum(t.budget) AS budget,
      sum(t.budget) FILTER (WHERE t.besteed IS NOT NULL) AS budget_met_stand,
      sum(t.besteed) AS besteed
    FROM maand m
    JOIN pgb_toekenning t
      ON t.datumstart <= m.laatste
      AND (t.datumeinde IS NULL OR t.datumeinde >= m.eerste)
    GROUP BY t.gemeente, m.maand, t.wet, t.client
  ) p
  FULL JOIN client_wet_maand n
    ON n.gemeente = p.gemeente
    AND n.maand = p.maand
    AND n.wet = p.wet
    AND n.client = p.client
) per_client
GROUP BY gemeente, maand, wet
