-- wat: kostenregels met de aanbieder als groep
-- korrel: een rij per regel
-- sleutel: gemeente, wet, leverancier, referentienummer
-- gebruikt: kostenregel
SELECT *, leverancier AS groep
FROM kostenregel
