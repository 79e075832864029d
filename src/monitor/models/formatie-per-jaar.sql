-- wat: formatie die de taken bij de toegang vragen: hoe vaak een taak in het jaar voorkwam maal haar normtijd, gedeeld door de uren van een
--      voltijder. De normen zijn van de gemeente; meldingen en besluiten telt het lake
-- korrel: een rij per jaar, en per jaar en taak; '*' is alle taken
-- sleutel: gemeente, jaar, taak
-- gebruikt: maand
SELECT gemeente, jaar, coalesce(taak, '*') AS taak, sum(keren) AS keren, sum(uren) AS uren, sum(uren / uren_per_fte) AS fte
FROM (
  SELECT gemeente, jaar, taak, uren_per_fte, keren, keren * normtijd AS uren
  FROM (
    SELECT
      n.gemeente,
      j.jaar,
      n.taak,
      n.normtijd,
      n.uren_per_fte,
      CASE WHEN n.telling = 'vast' THEN coalesce(n.aantal, 0) ELSE coalesce(sum(t.aantal), 0) END AS keren
    FROM (SELECT DISTINCT substr(maand, 1, 4) AS jaar FROM maand) j
    JOIN taaknorm n ON CAST(n.jaar AS VARCHAR) = j.jaar
    LEFT JOIN (
      SELECT g.gemeente, g.wet, k.telling, CAST(year(k.dag) AS VARCHAR) AS jaar, count(*) AS aantal
      FROM melding g
      CROSS JOIN LATERAL (SELECT 'melding' AS telling, g.datummelding AS dag UNION ALL SELECT 'besluit', g.datumbesluit) k
      WHERE k.dag IS NOT NULL
      GROUP BY g.gemeente, g.wet, k.telling, year(k.dag)
    ) t
      ON t.gemeente = n.gemeente
      AND t.telling = n.telling
      AND t.jaar = j.jaar
      AND (n.wet IS NULL OR t.wet = n.wet)
    GROUP BY n.gemeente, j.jaar, n.taak, n.telling, n.aantal, n.normtijd, n.uren_per_fte
  ) geteld
) per_taak
GROUP BY GROUPING SETS ((gemeente, jaar), (gemeente, jaar, taak))
