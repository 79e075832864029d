-- wat: declaratieregels naar de maand van de zorg, en of zij zijn beantwoord en afgekeurd (325). Een credit heeft een negatief bedrag en volume
-- korrel: een rij per declaratieregel
-- sleutel: gemeente, wet, leverancier, referentienummer
-- gebruikt: maand, declaratieregel_beoordeeld
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
  r.beantwoord,
  r.afgekeurd,
  r.als_geheel
FROM maand m
JOIN declaratieregel_beoordeeld r
  ON r.datumstart <= m.laatste
  AND r.datumstart >= m.eerste
