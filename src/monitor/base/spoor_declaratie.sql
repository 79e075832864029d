-- wat: de regels van berichten waarin een declaratieregel staat: zij zelf, haar afkeuring en het antwoord op haar declaratie
-- korrel: een rij per declaratieregel, een per afkeuring en een per antwoord op haar declaratie
-- sleutel: gemeente, wet, leverancier, referentienummer, tabel
SELECT
  gemeente, wet, leverancier, declaratienummer, referentienummer, 'declaratieregel' AS tabel, delivery, source_file,
  source_line
FROM declaratieregel
UNION ALL
SELECT
  gemeente, wet, leverancier, declaratienummer, referentienummer, 'declaratieregel_antwoord', delivery, source_file,
  source_line
FROM declaratieregel_antwoord
UNION ALL
SELECT
  d.gemeente, d.wet, d.leverancier, d.declaratienummer, d.referentienummer, 'declaratieantwoord', w.delivery,
  w.source_file, w.source_line
FROM declaratieregel d
JOIN declaratieantwoord w
  ON w.gemeente = d.gemeente
  AND w.wet = d.wet
  AND w.leverancier = d.leverancier
  AND w.declaratienummer = d.declaratienummer
