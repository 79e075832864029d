-- wat: inwoners volgens de laatste stand op of voor de laatste dag van de maand, met hun leeftijd op die dag
-- korrel: een rij per maand en inwoner
-- sleutel: gemeente, maand, client
-- gebruikt: maand, inwoner_gelezen
SELECT
  gemeente,
  maand,
  client,
  huishouden,
  buurt,
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
    i.gemeente,
    s.maand,
    i.client,
    i.huishouden,
    i.buurt,
    (CAST(substr(s.maand, 1, 4) AS INTEGER) * 12 + CAST(substr(s.maand, 6, 2) AS INTEGER)
      - CAST(substr(i.geboortemaand, 1, 4) AS INTEGER) * 12 - CAST(substr(i.geboortemaand, 6, 2) AS INTEGER)) // 12
      AS leeftijd
  FROM (
    SELECT p.gemeente, m.maand, max(p.peildatum) AS peildatum
    FROM maand m
    JOIN (SELECT DISTINCT gemeente, peildatum FROM inwoner_gelezen) p ON p.peildatum <= m.laatste
    GROUP BY p.gemeente, m.maand
  ) s
  JOIN inwoner_gelezen i ON i.gemeente = s.gemeente AND i.peildatum = s.peildatum
) met_leeftijd
