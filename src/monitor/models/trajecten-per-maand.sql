-- wat: stand en loop van trajecten. Wie op de laatste dag van de maand zijn laatste dag heeft, is aan het eind van die dag weg:
--      stand_begin + instroom - uitstroom = stand_eind
-- korrel: een rij per maand, en per maand en wet, en per maand, wet en categorie; '*' is alles
-- sleutel: gemeente, maand, wet, categorie
-- gebruikt: maand, traject
SELECT
  gemeente,
  maand,
  coalesce(wet, '*') AS wet,
  coalesce(categorie, '*') AS categorie,
  sum(in_beeld) AS in_beeld,
  sum(stand_begin) AS stand_begin,
  sum(instroom) AS instroom,
  sum(uitstroom) AS uitstroom,
  sum(stand_eind) AS stand_eind,
  sum(dagen_uitstroom) AS dagen_uitstroom
FROM (
  SELECT
    t.gemeente,
    m.maand,
    t.wet,
    t.categorie,
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
  GROUP BY t.gemeente, m.maand, t.wet, t.categorie
) per_categorie
GROUP BY GROUPING SETS ((gemeente, maand), (gemeente, maand, wet), (gemeente, maand, wet, categorie))
