-- wat: de laatste dag waarop iets over declaraties bekend werd, en over welke maanden zorg zij gaan
-- korrel: een rij per gemeente
-- sleutel: gemeente
SELECT
  gemeente,
  CAST(max(known_on) AS VARCHAR) AS dag,
  substr(CAST(min(datumstart) AS VARCHAR), 1, 7) AS eerste,
  substr(CAST(max(datumstart) AS VARCHAR), 1, 7) AS laatste
FROM declaratieregel
GROUP BY gemeente
