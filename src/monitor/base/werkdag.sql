-- wat: werkdagen geteld: maandag tot en met vrijdag zonder de feestdagen van de Algemene termijnenwet (artikel 3). Pasen volgens Meeus,
--      voor de jaren 2000 tot en met 2099; Koningsdag op een zondag is op zaterdag, en Bevrijdingsdag telt eens in de vijf jaar
-- korrel: een rij per dag, met hoeveel werkdagen er tot en met die dag zijn geweest; van drie jaar voor de gevraagde periode af
-- sleutel: dag
SELECT
  d.dag,
  sum(CASE
    WHEN isodow(d.dag) IN (6, 7)
      OR strftime(d.dag, '%m-%d') IN ('01-01', '04-27', '12-25', '12-26')
      OR (strftime(d.dag, '%m-%d') = '05-05' AND p.jaar % 5 = 0)
      OR d.dag - p.pasen IN (-2, 1, 39, 50)
    THEN 0
    ELSE 1
  END) OVER (ORDER BY d.dag ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS nummer
FROM (
  SELECT CAST(tijd AS DATE) AS dag
  FROM range(CAST($van AS DATE) - INTERVAL 3 YEAR, CAST($tot AS TIMESTAMP), INTERVAL 1 DAY) dagen(tijd)
) d
JOIN (
  SELECT jaar, make_date(jaar, 3, 22) + (h + l - 7 * ((11 * h + 22 * l + a) // 451)) AS pasen
  FROM (
    SELECT *, (32 + 2 * (jaar % 100 // 4) - h - jaar % 100 % 4) % 7 AS l
    FROM (SELECT jaar, jaar % 19 AS a, (19 * (jaar % 19) + 24) % 30 AS h FROM (SELECT CAST(unnest(range(2000, 2100)) AS INTEGER) AS jaar) jaren) met_h
  ) met_l
) p ON p.jaar = year(d.dag)
