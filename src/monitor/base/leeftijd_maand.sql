-- wat: hoe oud wie in een maand is geboren, in een andere maand is: in welke leeftijdsgroep op de laatste dag ervan
-- korrel: een rij per maand en geboortemaand
-- sleutel: gemeente, maand, geboortemaand
-- gebruikt: stand_maand, inwoner_stand
-- gedeeld: ja
SELECT
  gemeente,
  maand,
  peildatum,
  geboortemaand,
  CASE
    WHEN leeftijd < 4 THEN '00-03'
    WHEN leeftijd < 12 THEN '04-11'
    WHEN leeftijd < 18 THEN '12-17'
    WHEN leeftijd < 23 THEN '18-22'
    WHEN leeftijd < 45 THEN '23-44'
    WHEN leeftijd < 65 THEN '45-64'
    WHEN leeftijd < 75 THEN '65-74'
    WHEN leeftijd < 85 THEN '75-84'
    ELSE '85+'
  END AS leeftijdsgroep
FROM (
  SELECT
    s.gemeente,
    s.maand,
    s.peildatum,
    g.geboortemaand,
    (CAST(substr(s.maand, 1, 4) AS INTEGER) * 12 + CAST(substr(s.maand, 6, 2) AS INTEGER)
      - CAST(substr(g.geboortemaand, 1, 4) AS INTEGER) * 12 - CAST(substr(g.geboortemaand, 6, 2) AS INTEGER)) // 12
      AS leeftijd
  FROM stand_maand s
  JOIN (SELECT DISTINCT gemeente, peildatum, geboortemaand FROM inwoner_stand) g
    ON g.gemeente = s.gemeente
    AND g.peildatum = s.peildatum
) met_leeftijd
