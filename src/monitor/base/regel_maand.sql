-- wat: declaratieregels naar de maand van de zorg, en of zij zijn afgekeurd (325). Een credit heeft een negatief bedrag en volume
-- korrel: een rij per declaratieregel
-- sleutel: gemeente, wet, leverancier, referentienummer
-- gebruikt: maand
SELECT
  r.gemeente,
  m.maand,
  m.laatste AS laatste_van_maand,
  r.wet,
  r.productcategorie AS categorie,
  r.productcode AS product,
  r.leverancier,
  r.client,
  r.toewijzingnummer,
  r.declaratienummer,
  r.referentienummer,
  r.datumstart,
  r.datumeinde,
  r.omvang,
  r.eenheid,
  r.bedrag,
  r.known_on,
  f.referentienummer IS NOT NULL AS afgekeurd
FROM maand m
JOIN declaratieregel r
  ON r.datumstart <= m.laatste
  AND r.datumstart >= m.eerste
LEFT JOIN declaratieregel_antwoord f
  ON f.gemeente = r.gemeente
  AND f.wet = r.wet
  AND f.leverancier = r.leverancier
  AND f.declaratienummer = r.declaratienummer
  AND f.referentienummer = r.referentienummer
