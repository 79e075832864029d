-- wat: wat over de maand voor een cliënt is gedeclareerd min wat is teruggenomen, of het nu is toegekend of niet
-- korrel: een rij per zorgmaand, wet, categorie, product, aanbieder en cliënt; het gewicht is het bedrag
-- sleutel: gemeente, maand, wet, categorie, product, leverancier, client
-- gebruikt: maand
SELECT
  r.gemeente, m.maand, r.wet, r.productcategorie AS categorie, r.productcode AS product, r.leverancier, r.client,
  sum(r.bedrag) AS gewicht
FROM maand m
JOIN declaratieregel r
  ON r.datumstart <= m.laatste
  AND r.datumstart >= m.eerste
GROUP BY r.gemeente, m.maand, r.wet, r.productcategorie, r.productcode, r.leverancier, r.client
