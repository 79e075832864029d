-- wat: de declaratieregels waardoor een cliënt in de zorgmaand meetelt, ook die welke iets terugnemen; niet wat is afgekeurd
-- korrel: een rij per declaratieregel
-- sleutel: gemeente, maand, wet, tabel, source_file, source_line
-- gebruikt: maand, declaratieregel_beoordeeld
SELECT
  r.gemeente, m.maand, r.wet, r.productcategorie AS categorie, r.productcode AS product, r.leverancier, r.client,
  r.bedrag AS gewicht, 'declaratieregel' AS tabel, r.delivery, r.source_file, r.source_line
FROM maand m
JOIN declaratieregel r
  ON r.datumstart <= m.laatste
  AND r.datumstart >= m.eerste
JOIN declaratieregel_beoordeeld b
  ON b.gemeente = r.gemeente
  AND b.wet = r.wet
  AND b.leverancier = r.leverancier
  AND b.referentienummer = r.referentienummer
WHERE NOT b.afgekeurd
