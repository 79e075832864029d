-- wat: declaratieregels met de regel van het bericht waarin zij staan, en het antwoord op hun declaratie met de afkeuring
-- korrel: een rij per declaratieregel, een per afkeuring en een per antwoord op haar declaratie
-- sleutel: gemeente, wet, leverancier, referentienummer, tabel
-- gebruikt: regel_maand, spoor_declaratie
SELECT
  r.*, s.tabel, s.delivery, s.source_file, s.source_line
FROM regel_maand r
JOIN spoor_declaratie s
  ON s.gemeente = r.gemeente
  AND s.wet = r.wet
  AND s.leverancier = r.leverancier
  AND s.declaratienummer = r.declaratienummer
  AND s.referentienummer = r.referentienummer
