-- wat: wachten op zorg: van de eerste dag van een traject tot de eerste dag waarop zorg begon (305, of eerder gedeclareerd), en wie aan het eind
--      van de maand wacht
-- korrel: een rij per maand, en per maand en wet, en per maand, wet en categorie; '*' is alles
-- sleutel: gemeente, maand, wet, categorie
-- gebruikt: maand, begin_van_zorg
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
JOIN begin_van_zorg w
  ON w.eerste_dag <= m.laatste
  AND (w.zorg_begon IS NULL OR w.zorg_begon >= m.eerste)
GROUP BY GROUPING SETS ((w.gemeente, m.maand), (w.gemeente, m.maand, w.wet), (w.gemeente, m.maand, w.wet, w.categorie))
