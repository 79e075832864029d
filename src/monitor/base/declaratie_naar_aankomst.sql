-- wat: niet-afgekeurde bedragen naar de maand van de zorg en de maand waarin zij bij de gemeente bekend werden: waaruit blijkt hoe laat
--      aanbieders declareren. Een credit telt negatief
-- korrel: een rij per maand van de zorg, maand van bekend worden, aanbieder en product
-- sleutel: gemeente, maand, bekend, leverancier, wet, categorie, product
-- gebruikt: regel_maand
SELECT
  gemeente,
  maand,
  substr(CAST(known_on AS VARCHAR), 1, 7) AS bekend,
  leverancier,
  wet,
  categorie,
  product,
  sum(bedrag) AS bedrag
FROM regel_maand
WHERE NOT afgekeurd
GROUP BY ALL
