-- wat: de laatste dag waarop iets over declaraties bekend werd
-- korrel: een rij
-- sleutel: gemeente
SELECT gemeente, CAST(max(known_on) AS VARCHAR) AS dag
FROM declaratieregel
GROUP BY gemeente
