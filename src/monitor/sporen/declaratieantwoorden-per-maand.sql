-- wat: de declaraties van een wet die in een maand binnenkwamen, een antwoord kregen of open stonden, en dat antwoord
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, maand, wet
-- gebruikt: maand, werkdag
-- som: werkdagen
SELECT
  d.tabel,
  d.delivery,
  d.source_file,
  d.source_line,
  CASE WHEN d.tabel = 'declaratie' AND d.ontvangen >= m.eerste THEN d.declaratie END AS ontvangen,
  CASE WHEN d.antwoord <= m.laatste THEN d.declaratie END AS beantwoord,
  CASE WHEN d.antwoord <= m.laatste AND d.werkdagen <= 10 THEN d.declaratie END AS binnen_termijn,
  CASE WHEN d.antwoord <= m.laatste THEN CASE WHEN d.tabel = 'declaratie' THEN d.werkdagen ELSE 0 END END AS werkdagen,
  CASE WHEN d.tabel = 'declaratie' AND (d.antwoord IS NULL OR d.antwoord > m.laatste) THEN d.declaratie END AS open_eind,
  CASE
    WHEN d.tabel = 'declaratie' AND (d.antwoord IS NULL OR d.antwoord > m.laatste) AND e.nummer - d.nummer > 10
      THEN d.declaratie
  END AS open_te_laat
FROM maand m
JOIN werkdag e ON e.dag = m.laatste
JOIN (
  SELECT
    s.tabel, s.delivery, s.source_file, s.source_line, concat_ws(' ', d.leverancier, d.declaratienummer) AS declaratie,
    d.datumdeclaratie AS ontvangen, a.datumantwoord AS antwoord, v.nummer, w.nummer - v.nummer AS werkdagen
  FROM declaratie d
  JOIN werkdag v ON v.dag = d.datumdeclaratie
  LEFT JOIN declaratieantwoord a
    ON a.gemeente = d.gemeente
    AND a.wet = d.wet
    AND a.leverancier = d.leverancier
    AND a.declaratienummer = d.declaratienummer
  LEFT JOIN werkdag w ON w.dag = a.datumantwoord
  JOIN (
    SELECT gemeente, wet, leverancier, declaratienummer, 'declaratie' AS tabel, delivery, source_file, source_line
    FROM declaratie
    UNION ALL
    SELECT gemeente, wet, leverancier, declaratienummer, 'declaratieantwoord', delivery, source_file, source_line
    FROM declaratieantwoord
  ) s
    ON s.gemeente = d.gemeente
    AND s.wet = d.wet
    AND s.leverancier = d.leverancier
    AND s.declaratienummer = d.declaratienummer
  WHERE d.gemeente = $gemeente AND d.wet = $wet
) d
  ON d.ontvangen <= m.laatste
  AND (d.antwoord IS NULL OR d.antwoord >= m.eerste)
WHERE m.maand = $maand
