-- wat: declaratieregels met de regel van het bericht waarin zij staan, en het antwoord op hun declaratie met de afkeuring
-- korrel: een rij per declaratieregel, een per afkeuring en een per antwoord op haar declaratie
-- sleutel: gemeente, wet, leverancier, referentienummer, tabel
-- gebruikt: regel_maand
SELECT
  r.*, a.datumantwoord IS NOT NULL AS beantwoord, s.tabel, s.delivery, s.source_file, s.source_line
FROM regel_maand r
LEFT JOIN declaratieantwoord a
  ON a.gemeente = r.gemeente
  AND a.wet = r.wet
  AND a.leverancier = r.leverancier
  AND a.declaratienummer = r.declaratienummer
JOIN (
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
) s
  ON s.gemeente = r.gemeente
  AND s.wet = r.wet
  AND s.leverancier = r.leverancier
  AND s.declaratienummer = r.declaratienummer
  AND s.referentienummer = r.referentienummer
