-- wat: hoe snel declaraties (323) een antwoord (325) kregen, tegen de tien werkdagen van het berichtenverkeer; geen wettelijke termijn
-- korrel: een rij per maand en wet
-- sleutel: gemeente, maand, wet
-- gebruikt: maand, werkdag
SELECT
  d.gemeente,
  m.maand,
  d.wet,
  count(*) FILTER (WHERE d.ontvangen >= m.eerste) AS ontvangen,
  count(*) FILTER (WHERE d.antwoord <= m.laatste) AS beantwoord,
  count(*) FILTER (WHERE d.antwoord <= m.laatste AND d.werkdagen <= 10) AS binnen_termijn,
  coalesce(sum(d.werkdagen) FILTER (WHERE d.antwoord <= m.laatste), 0) AS werkdagen,
  count(*) FILTER (WHERE d.antwoord IS NULL OR d.antwoord > m.laatste) AS open_eind,
  count(*) FILTER (WHERE (d.antwoord IS NULL OR d.antwoord > m.laatste) AND e.nummer - d.nummer > 10) AS open_te_laat
FROM maand m
JOIN werkdag e ON e.dag = m.laatste
JOIN (
  SELECT
    d.gemeente, d.wet, d.datumdeclaratie AS ontvangen, a.datumantwoord AS antwoord, v.nummer,
    w.nummer - v.nummer AS werkdagen
  FROM declaratie d
  JOIN werkdag v ON v.dag = d.datumdeclaratie
  LEFT JOIN declaratieantwoord a
    ON a.gemeente = d.gemeente
    AND a.wet = d.wet
    AND a.leverancier = d.leverancier
    AND a.declaratienummer = d.declaratienummer
  LEFT JOIN werkdag w ON w.dag = a.datumantwoord
) d
  ON d.ontvangen <= m.laatste
  AND (d.antwoord IS NULL OR d.antwoord >= m.eerste)
GROUP BY d.gemeente, m.maand, d.wet
