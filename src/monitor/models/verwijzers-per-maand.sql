-- wat: wie cliënten verwees, van trajecten die in de maand beginnen: volgens het verzoek om toewijzing (315) bij de eerste toewijzing die
--      er een heeft. 'onbekend' is de rest
-- korrel: een rij per maand en wet, en per maand, wet en verwijzer; '*' is alles
-- sleutel: gemeente, maand, wet, verwijzer
-- gebruikt: maand, toewijzing_in_traject
SELECT
  v.gemeente,
  m.maand,
  v.wet,
  coalesce(v.verwijzer, '*') AS verwijzer,
  count(*) AS instroom,
  count(*) FILTER (WHERE v.verwijzer <> 'onbekend') AS bekend
FROM maand m
JOIN (
  SELECT
    t.gemeente,
    t.wet,
    t.categorie,
    t.client,
    t.traject,
    t.traject_begin AS eerste_dag,
    coalesce(min_by(q.soortverwijzer, row(t.eerste_dag, t.laatste_dag, t.toewijzingnummer)), 'onbekend') AS verwijzer
  FROM toewijzing_in_traject t
  LEFT JOIN verzoek_om_toewijzing q
    ON q.gemeente = t.gemeente
    AND q.wet = t.wet
    AND q.leverancier = t.leverancier
    AND q.client = t.client
    AND q.referentieaanbieder = t.referentie
  GROUP BY t.gemeente, t.wet, t.categorie, t.client, t.traject, t.traject_begin
) v
  ON v.eerste_dag <= m.laatste
  AND v.eerste_dag >= m.eerste
GROUP BY GROUPING SETS ((v.gemeente, m.maand, v.wet), (v.gemeente, m.maand, v.wet, v.verwijzer))
