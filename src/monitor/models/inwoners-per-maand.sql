-- wat: inwoners en huishoudens volgens de laatste stand van het register
-- korrel: een rij per maand, en per maand, buurt en leeftijdsgroep; '*' is alles. Huishoudens tellen alleen in totaal en per buurt
-- sleutel: gemeente, maand, buurt, leeftijdsgroep
-- gebruikt: buurt_maand, stand_maand, huishouden_buurt
SELECT i.gemeente, i.maand, i.buurt, i.leeftijdsgroep, i.inwoners, h.huishoudens
FROM (
  SELECT
    gemeente,
    maand,
    coalesce(buurt, '*') AS buurt,
    coalesce(leeftijdsgroep, '*') AS leeftijdsgroep,
    sum(inwoners) AS inwoners
  FROM buurt_maand
  GROUP BY GROUPING SETS (
    (gemeente, maand), (gemeente, maand, buurt), (gemeente, maand, leeftijdsgroep), (gemeente, maand, buurt, leeftijdsgroep)
  )
) i
LEFT JOIN (
  SELECT s.gemeente, s.maand, '*' AS leeftijdsgroep, p.buurt, p.huishoudens
  FROM stand_maand s
  JOIN (
    SELECT gemeente, peildatum, buurt, count(huishouden) AS huishoudens
    FROM huishouden_buurt
    GROUP BY gemeente, peildatum, buurt
    UNION ALL
    SELECT gemeente, peildatum, '*', count(DISTINCT huishouden)
    FROM huishouden_buurt
    GROUP BY gemeente, peildatum
  ) p
    ON p.gemeente = s.gemeente
    AND p.peildatum = s.peildatum
) h
  ON h.gemeente = i.gemeente
  AND h.maand = i.maand
  AND h.buurt = i.buurt
  AND h.leeftijdsgroep = i.leeftijdsgroep
