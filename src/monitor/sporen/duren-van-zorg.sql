-- wat: de regels van trajecten, toewijzingen of gebruik die zo lang duurden, naar soort, wet, categorie, startjaar en of zij eindigden: de
--      toewijzingen, en van gebruik ook begin en einde van de zorg, wat is gedeclareerd en het antwoord daarop
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, soort, wet, categorie, startjaar, duur, gezien_vanaf, beeindigd
-- gebruikt: zorg_in_traject, spoor_toewijzing, spoor_regel_toewijzing
SELECT s.tabel, s.delivery, s.source_file, s.source_line, t.telt AS aantal
FROM (
  SELECT
    gemeente,
    wet,
    toewijzingnummer,
    begin_bekend,
    CASE WHEN $soort = 'toewijzing' THEN CAST(toewijzingnummer AS VARCHAR) ELSE client || ' ' || traject END AS telt,
    CASE
      WHEN $soort = 'toewijzing' THEN eerste_dag
      WHEN $soort = 'gebruik' AND begin_bekend = 'ja' THEN zorg_begin
      ELSE traject_begin
    END AS eerste,
    CASE
      WHEN $soort = 'toewijzing' THEN laatste_dag
      WHEN $soort = 'gebruik' AND begin_bekend = 'ja' THEN zorg_einde
      ELSE traject_einde
    END AS laatste,
    CAST($peildag AS DATE) - CASE WHEN $soort = 'toewijzing' THEN 0 ELSE CAST($gat AS INTEGER) END AS gezien_tot
  FROM zorg_in_traject
  WHERE gemeente = $gemeente AND wet = $wet AND categorie = $categorie
) t
JOIN (
  SELECT gemeente, wet, toewijzingnummer, tabel, delivery, source_file, source_line
  FROM spoor_toewijzing
  UNION ALL
  SELECT gemeente, wet, toewijzingnummer, 'levering_start', delivery, source_file, source_line
  FROM levering_start
  WHERE $soort = 'gebruik'
  UNION ALL
  SELECT gemeente, wet, toewijzingnummer, 'levering_stop', delivery, source_file, source_line
  FROM levering_stop
  WHERE $soort = 'gebruik'
  UNION ALL
  SELECT gemeente, wet, toewijzingnummer, tabel, delivery, source_file, source_line
  FROM spoor_regel_toewijzing
  WHERE $soort = 'gebruik'
) s
  ON s.gemeente = t.gemeente
  AND s.wet = t.wet
  AND s.toewijzingnummer = t.toewijzingnummer
WHERE
  t.eerste <= t.gezien_tot
  AND t.laatste >= CAST($van AS DATE)
  AND substr(CAST(t.eerste AS VARCHAR), 1, 4) = $startjaar
  AND CASE
    WHEN $beeindigd = 'onbekend' THEN t.begin_bekend = 'nee'
    ELSE
      least(t.laatste, t.gezien_tot) - t.eerste + 1 = CAST($duur AS INTEGER)
      AND greatest(CAST($van AS DATE) - t.eerste, 0) = CAST($gezien_vanaf AS INTEGER)
      AND CASE WHEN t.laatste <= t.gezien_tot THEN 'ja' ELSE 'nee' END = $beeindigd
      AND ($soort <> 'gebruik' OR t.begin_bekend = 'ja')
  END
