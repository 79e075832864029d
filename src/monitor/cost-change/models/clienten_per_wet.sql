-- wat: cliënten per wet met ten minste een regel over de periode die niet is afgekeurd
-- korrel: een rij per wet
-- sleutel: gemeente, wet
-- gebruikt: kostenregel
SELECT gemeente, wet, count(DISTINCT client) AS clienten
FROM kostenregel
GROUP BY gemeente, wet
