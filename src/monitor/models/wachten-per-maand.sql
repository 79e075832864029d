-- wat: wachten op zorg: van de eerste dag van een traject tot de eerste dag waarop zorg begon (305), en wie aan het eind van de maand wacht
-- korrel: een rij per maand, en per maand en wet, en per maand, wet en categorie; '*' is alles
-- sleutel: gemeente, maand, wet, categorie
-- gebruikt: maand, toewijzing_in_traject
SELECT
  w.gemeente,
  m.maand,
  coalesce(w.wet, '*') AS wet,
  coalesce(w.categorie, '*') AS categorie,
  count(*) FILTER (WHERE w.zorg_begon <= m.laatste) AS begonnen,
  coalesce(sum(greatest(w.zorg_begon - w.eerste_dag, 0)) FILTER (WHERE w.zorg_begon <= m.laatste), 0) AS wachtdagen,
  count(*) FILTER (
    WHERE w.zorg_begon <= m.laatste AND w.zorg_begon - w.eerste_dag <= CAST($wachtnorm AS INTEGER)
  ) AS binnen_norm,
  count(*) FILTER (WHERE w.laatste_dag > m.laatste AND (w.zorg_begon IS NULL OR w.zorg_begon > m.laatste)) AS wachtend
FROM maand m
JOIN (
  SELECT
    t.gemeente,
    t.wet,
    t.categorie,
    t.client,
    t.traject,
    t.traject_begin AS eerste_dag,
    t.traject_einde AS laatste_dag,
    min(s.datumstart) AS zorg_begon
  FROM toewijzing_in_traject t
  LEFT JOIN levering_start s
    ON s.gemeente = t.gemeente
    AND s.wet = t.wet
    AND s.toewijzingnummer = t.toewijzingnummer
  GROUP BY t.gemeente, t.wet, t.categorie, t.client, t.traject, t.traject_begin, t.traject_einde
) w
  ON w.eerste_dag <= m.laatste
  AND (w.zorg_begon IS NULL OR w.zorg_begon >= m.eerste)
GROUP BY GROUPING SETS ((w.gemeente, m.maand), (w.gemeente, m.maand, w.wet), (w.gemeente, m.maand, w.wet, w.categorie))
