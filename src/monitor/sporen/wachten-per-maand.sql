-- wat: de toewijzingen van trajecten waarop in een maand wordt gewacht of zorg begint, en het begin van die zorg: het startbericht, of wat over een
--      eerdere maand is gedeclareerd
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, categorie
-- gebruikt: maand, toewijzing_in_traject, begin_van_zorg, spoor_toewijzing, spoor_regel_toewijzing
-- som: wachtdagen
SELECT
  tabel,
  delivery,
  source_file,
  source_line,
  CASE WHEN zorg_begon <= laatste THEN traject_van END AS begonnen,
  CASE WHEN zorg_begon <= laatste THEN CASE WHEN plaats = 1 THEN greatest(zorg_begon - eerste_dag, 0) ELSE 0 END END
    AS wachtdagen,
  CASE WHEN zorg_begon <= laatste AND zorg_begon - eerste_dag <= CAST($wachtnorm AS INTEGER) THEN traject_van END
    AS binnen_norm,
  CASE WHEN laatste_dag > laatste AND (zorg_begon IS NULL OR zorg_begon > laatste) THEN traject_van END AS wachtend
FROM (
  SELECT
    m.laatste,
    w.eerste_dag,
    w.laatste_dag,
    w.zorg_begon,
    concat_ws(' ', w.wet, w.categorie, w.client, w.traject) AS traject_van,
    row_number() OVER (
      PARTITION BY w.wet, w.categorie, w.client, w.traject ORDER BY s.tabel, s.toewijzingnummer, s.source_file, s.source_line
    ) AS plaats,
    s.tabel,
    s.delivery,
    s.source_file,
    s.source_line
  FROM maand m
  JOIN begin_van_zorg w
    ON w.eerste_dag <= m.laatste
    AND (w.zorg_begon IS NULL OR w.zorg_begon >= m.eerste)
  JOIN toewijzing_in_traject t
    ON t.gemeente = w.gemeente
    AND t.wet = w.wet
    AND t.categorie = w.categorie
    AND t.client = w.client
    AND t.traject = w.traject
  JOIN (
    SELECT gemeente, wet, toewijzingnummer, tabel, delivery, source_file, source_line, NULL AS gedeclareerd
    FROM spoor_toewijzing
    UNION ALL
    SELECT gemeente, wet, toewijzingnummer, 'levering_start', delivery, source_file, source_line, NULL
    FROM levering_start
    UNION ALL
    SELECT gemeente, wet, toewijzingnummer, tabel, delivery, source_file, source_line, last_day(datumstart)
    FROM spoor_regel_toewijzing
  ) s
    ON s.gemeente = t.gemeente
    AND s.wet = t.wet
    AND s.toewijzingnummer = t.toewijzingnummer
    AND (s.gedeclareerd IS NULL OR (w.is_eerder_gedeclareerd AND s.gedeclareerd = last_day(w.zorg_begon)))
  WHERE w.gemeente = $gemeente AND ($wet = '*' OR w.wet = $wet) AND ($categorie = '*' OR w.categorie = $categorie)
) geteld
