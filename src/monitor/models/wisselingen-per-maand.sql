-- wat: wat er binnen trajecten verandert als een nieuwe toewijzing begint: verlenging, andere aanbieder, meer of minder van dezelfde eenheid.
--      Hulp die erbij komt, is geen overstap
-- korrel: een rij per maand, en per maand en wet, en per maand, wet en categorie; '*' is alles
-- sleutel: gemeente, maand, wet, categorie
-- gebruikt: maand, toewijzing_vervolg
SELECT
  w.gemeente,
  m.maand,
  coalesce(w.wet, '*') AS wet,
  coalesce(w.categorie, '*') AS categorie,
  count(*) AS vervolg,
  count(*) FILTER (WHERE w.is_overstap) AS overstap,
  count(*) FILTER (WHERE w.omvang > w.vorige_omvang) AS opgeschaald,
  count(*) FILTER (WHERE w.omvang < w.vorige_omvang) AS afgeschaald
FROM maand m
JOIN toewijzing_vervolg w
  ON w.eerste_dag <= m.laatste
  AND w.eerste_dag >= m.eerste
GROUP BY GROUPING SETS ((w.gemeente, m.maand), (w.gemeente, m.maand, w.wet), (w.gemeente, m.maand, w.wet, w.categorie))
