-- wat: stand en loop van trajecten. Wie op de laatste dag van de maand zijn laatste dag heeft, is aan het eind van die dag weg:
--      stand_begin + instroom - uitstroom = stand_eind
-- korrel: een rij per maand, en per maand en wet, en per maand, wet en categorie; '*' is alles
-- sleutel: gemeente, maand, wet, categorie
-- gebruikt: maand, traject
SELECT
  t.gemeente,
  m.maand,
  coalesce(t.wet, '*') AS wet,
  coalesce(t.categorie, '*') AS categorie,
  count(*) AS in_beeld,
  count(*) FILTER (WHERE t.eerste_dag < m.eerste) AS stand_begin,
  count(*) FILTER (WHERE t.eerste_dag >= m.eerste) AS instroom,
  count(*) FILTER (WHERE t.laatste_dag <= m.laatste) AS uitstroom,
  count(*) FILTER (WHERE t.laatste_dag > m.laatste) AS stand_eind,
  coalesce(sum(t.laatste_dag - t.eerste_dag + 1) FILTER (WHERE t.laatste_dag <= m.laatste), 0) AS dagen_uitstroom
FROM maand m
JOIN traject t
  ON t.eerste_dag <= m.laatste
  AND t.laatste_dag >= m.eerste
GROUP BY GROUPING SETS ((t.gemeente, m.maand), (t.gemeente, m.maand, t.wet), (t.gemeente, m.maand, t.wet, t.categorie))
