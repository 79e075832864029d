-- wat: de boekingen van een jaar tot en met een maand en de begrotingsregels van dat jaar, van een wet en een taakveld ('*' is alle)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, batenlasten, wet, taakveld
-- gebruikt: maand
-- som: geboekt_tot_en_met, begroot
SELECT k.tabel, k.delivery, k.source_file, k.source_line, k.geboekt_tot_en_met, k.begroot
FROM maand m
JOIN (
  SELECT
    'grootboekmutatie' AS tabel, substr(boekmaand, 1, 4) AS jaar, boekmaand, coalesce(taakveld, '') AS taakveld,
    bedrag AS geboekt_tot_en_met, NULL AS begroot, delivery, source_file, source_line
  FROM grootboekmutatie
  WHERE gemeente = $gemeente AND batenlasten = $batenlasten
  UNION ALL
  SELECT
    'begrotingregel', CAST(jaar AS VARCHAR), CAST(jaar AS VARCHAR) || '-01', coalesce(taakveld, ''), NULL, bedrag, delivery,
    source_file, source_line
  FROM begrotingregel
  WHERE gemeente = $gemeente AND batenlasten = $batenlasten
) k
  ON k.jaar = substr(m.maand, 1, 4)
  AND k.boekmaand <= m.maand
WHERE
  ($taakveld = '*' OR k.taakveld = $taakveld)
  AND CASE
    WHEN k.taakveld LIKE '6.6%' OR k.taakveld LIKE '6.71%' OR k.taakveld LIKE '6.81%' THEN 'wmo'
    WHEN k.taakveld IN ('6.21', '6.791', '6.91') THEN 'wmo'
    WHEN k.taakveld LIKE '6.72%' OR k.taakveld LIKE '6.73%' OR k.taakveld LIKE '6.74%' THEN 'jeugdwet'
    WHEN k.taakveld LIKE '6.75%' OR k.taakveld LIKE '6.76%' OR k.taakveld LIKE '6.82%' THEN 'jeugdwet'
    WHEN k.taakveld IN ('6.22', '6.792', '6.92') THEN 'jeugdwet'
    WHEN k.taakveld IN ('6.3', '6.4', '6.5') THEN 'participatiewet'
    ELSE 'onbekend'
  END = $wet
