-- wat: de toewijzingen van trajecten (of toewijzingen) die zo lang duurden, naar soort, wet, categorie, startjaar en of zij eindigden
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, soort, wet, categorie, startjaar, duur, gezien_vanaf, beeindigd
-- gebruikt: toewijzing_in_traject, spoor_toewijzing
SELECT s.tabel, s.delivery, s.source_file, s.source_line, t.telt AS aantal
FROM (
  SELECT
    gemeente,
    wet,
    toewijzingnummer,
    CASE WHEN $soort = 'traject' THEN client || ' ' || traject ELSE CAST(toewijzingnummer AS VARCHAR) END AS telt,
    CASE WHEN $soort = 'traject' THEN traject_begin ELSE eerste_dag END AS eerste,
    CASE WHEN $soort = 'traject' THEN traject_einde ELSE laatste_dag END AS laatste,
    CAST($peildag AS DATE) - CASE WHEN $soort = 'traject' THEN CAST($gat AS INTEGER) ELSE 0 END AS gezien_tot
  FROM toewijzing_in_traject
  WHERE gemeente = $gemeente AND wet = $wet AND categorie = $categorie
) t
JOIN spoor_toewijzing s
  ON s.gemeente = t.gemeente
  AND s.wet = t.wet
  AND s.toewijzingnummer = t.toewijzingnummer
WHERE
  t.eerste <= t.gezien_tot
  AND t.laatste >= CAST($van AS DATE)
  AND substr(CAST(t.eerste AS VARCHAR), 1, 4) = $startjaar
  AND least(t.laatste, t.gezien_tot) - t.eerste + 1 = CAST($duur AS INTEGER)
  AND greatest(CAST($van AS DATE) - t.eerste, 0) = CAST($gezien_vanaf AS INTEGER)
  AND CASE WHEN t.laatste <= t.gezien_tot THEN 'ja' ELSE 'nee' END = $beeindigd
