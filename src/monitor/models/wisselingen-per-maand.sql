-- wat: wat er binnen trajecten verandert als een nieuwe toewijzing begint: verlenging, andere aanbieder, meer of minder van dezelfde eenheid
-- korrel: een rij per maand, en per maand en wet, en per maand, wet en categorie; '*' is alles
-- sleutel: gemeente, maand, wet, categorie
-- gebruikt: maand, toewijzing_genummerd
SELECT
  w.gemeente,
  m.maand,
  coalesce(w.wet, '*') AS wet,
  coalesce(w.categorie, '*') AS categorie,
  count(*) AS vervolg,
  count(*) FILTER (WHERE w.leverancier <> w.vorige_leverancier) AS overstap,
  count(*) FILTER (WHERE w.vergelijkbaar AND w.omvang > w.vorige_omvang) AS opgeschaald,
  count(*) FILTER (WHERE w.vergelijkbaar AND w.omvang < w.vorige_omvang) AS afgeschaald
FROM maand m
JOIN (
  SELECT
    *,
    lag(toewijzingnummer) OVER volgorde AS vorige,
    lag(leverancier) OVER volgorde AS vorige_leverancier,
    lag(omvang) OVER volgorde AS vorige_omvang,
    lag(eenheid) OVER volgorde = eenheid AND lag(frequentie) OVER volgorde = frequentie AS vergelijkbaar
  FROM toewijzing_genummerd
  WINDOW volgorde AS (
    PARTITION BY gemeente, wet, categorie, client, traject
    ORDER BY eerste_dag, laatste_dag, toewijzingnummer
  )
) w
  ON w.eerste_dag <= m.laatste
  AND w.eerste_dag >= m.eerste
WHERE w.vorige IS NOT NULL
GROUP BY GROUPING SETS ((w.gemeente, m.maand), (w.gemeente, m.maand, w.wet), (w.gemeente, m.maand, w.wet, w.categorie))
