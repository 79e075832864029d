-- wat: kostenregels met hun product als groep: wet en categorie
-- korrel: een rij per regel
-- sleutel: gemeente, wet, leverancier, referentienummer
-- gebruikt: kostenregel
SELECT *, wet || '/' || categorie AS groep
FROM kostenregel
