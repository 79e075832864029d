-- wat: cliënten voor wie over de maand meer is gedeclareerd dan teruggenomen, of het nu is toegekend of niet
-- korrel: een rij per zorgmaand, wet, categorie en cliënt
-- sleutel: gemeente, maand, wet, categorie, client
-- gebruikt: maand
SELECT r.gemeente, m.maand, r.wet, r.productcategorie AS categorie, r.client
FROM maand m
JOIN declaratieregel r
  ON r.datumstart <= m.laatste
  AND r.datumstart >= m.eerste
GROUP BY r.gemeente, m.maand, r.wet, r.productcategorie, r.client
HAVING sum(r.bedrag) > 0
