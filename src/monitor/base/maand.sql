-- wat: de maanden van de gevraagde periode, met hun eerste en laatste dag
-- korrel: een rij per maand
-- sleutel: maand
SELECT
  substr(CAST(dag AS VARCHAR), 1, 7) AS maand,
  CAST(dag AS DATE) AS eerste,
  last_day(CAST(dag AS DATE)) AS laatste
FROM range(CAST($van AS DATE), CAST($tot AS DATE), INTERVAL 1 MONTH) dagen(dag)
