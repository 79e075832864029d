-- wat: wat volgens de gemeente als uitvoeringskosten telt, per definitie, een keer gelezen
-- korrel: een rij per definitie, soort en code
-- sleutel: gemeente, definitie, soort, code
SELECT gemeente, definitie, soort, code
FROM uitvoeringskost
