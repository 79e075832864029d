-- wat: wat over de maand voor een cliënt is gedeclareerd of teruggenomen en niet is afgekeurd
-- korrel: een rij per declaratieregel; het gewicht is het bedrag
-- sleutel: gemeente, maand, wet, leverancier, referentienummer
-- gebruikt: maand, declaratieregel_beoordeeld
SELECT
  r.gemeente, m.maand, r.wet, r.productcategorie AS categorie, r.productcode AS product, r.leverancier, r.client, r.referentienummer,
  r.bedrag AS gewicht
FROM maand m
JOIN declaratieregel_beoordeeld r
  ON r.datumstart <= m.laatste
  AND r.datumstart >= m.eerste
WHERE NOT r.afgekeurd
