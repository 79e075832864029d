-- wat: lasten en baten in het grootboek aan het eind van een kwartaal tegen de begroting van het jaar, per taakveld van Iv3. De wet volgt uit
--      het taakveld, hoe het ook is geschreven (6.72, 6.72a, 6.751); een taakveld dat geen wet van het sociaal domein heeft, is 'onbekend'
-- korrel: een rij per laatste maand van een kwartaal, baten of lasten en wet, en daarin per taakveld; '*' is alle taakvelden
-- sleutel: gemeente, maand, batenlasten, wet, taakveld
-- gebruikt: maand
SELECT
  gemeente,
  maand,
  batenlasten,
  wet,
  coalesce(taakveld, '*') AS taakveld,
  sum(geboekt) AS geboekt_tot_en_met,
  sum(begroot) AS begroot
FROM (
  SELECT
    k.gemeente,
    m.maand,
    k.batenlasten,
    CASE
      WHEN k.taakveld LIKE '6.6%' OR k.taakveld LIKE '6.71%' OR k.taakveld LIKE '6.81%' THEN 'wmo'
      WHEN k.taakveld IN ('6.21', '6.791', '6.91') THEN 'wmo'
      WHEN k.taakveld LIKE '6.72%' OR k.taakveld LIKE '6.73%' OR k.taakveld LIKE '6.74%' THEN 'jeugdwet'
      WHEN k.taakveld LIKE '6.75%' OR k.taakveld LIKE '6.76%' OR k.taakveld LIKE '6.82%' THEN 'jeugdwet'
      WHEN k.taakveld IN ('6.22', '6.792', '6.92') THEN 'jeugdwet'
      WHEN k.taakveld IN ('6.3', '6.4', '6.5') THEN 'participatiewet'
      ELSE 'onbekend'
    END AS wet,
    k.taakveld,
    k.geboekt,
    k.begroot
  FROM (SELECT maand FROM maand WHERE substr(maand, 6, 2) IN ('03', '06', '09', '12')) m
  JOIN (
    SELECT
      gemeente, substr(boekmaand, 1, 4) AS jaar, boekmaand, batenlasten, coalesce(taakveld, '') AS taakveld,
      bedrag AS geboekt, 0 AS begroot
    FROM grootboekmutatie
    UNION ALL
    SELECT
      gemeente, CAST(jaar AS VARCHAR), CAST(jaar AS VARCHAR) || '-01', batenlasten, coalesce(taakveld, ''), 0, bedrag
    FROM begrotingregel
  ) k
    ON k.jaar = substr(m.maand, 1, 4)
    AND k.boekmaand <= m.maand
) geboekt
GROUP BY GROUPING SETS ((gemeente, maand, batenlasten, wet), (gemeente, maand, batenlasten, wet, taakveld))
