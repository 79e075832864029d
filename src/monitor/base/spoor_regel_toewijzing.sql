-- wat: de regels van berichten waarin een declaratieregel staat, haar afkeuring en het antwoord erop, bij de toewijzing waarop zij is gedeclareerd
-- korrel: een rij per declaratieregel, een per afkeuring en een per antwoord op haar declaratie
-- sleutel: gemeente, wet, leverancier, referentienummer, tabel
-- gebruikt: spoor_declaratie
SELECT
  r.gemeente, r.wet, r.toewijzingnummer, r.leverancier, r.referentienummer, r.datumstart, b.tabel, b.delivery, b.source_file,
  b.source_line
FROM declaratieregel r
JOIN spoor_declaratie b
  ON b.gemeente = r.gemeente
  AND b.wet = r.wet
  AND b.leverancier = r.leverancier
  AND b.declaratienummer = r.declaratienummer
  AND b.referentienummer = r.referentienummer
