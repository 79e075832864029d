-- wat: de toewijzingen van de trajecten van een maand, een wet en een categorie ('*' is alle)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, categorie
-- gebruikt: maand, toewijzing_in_traject, spoor_toewijzing
-- som: dagen_uitstroom
SELECT
  tabel,
  delivery,
  source_file,
  source_line,
  traject_van AS in_beeld,
  CASE WHEN traject_begin < eerste THEN traject_van END AS stand_begin,
  CASE WHEN traject_begin >= eerste THEN traject_van END AS instroom,
  CASE WHEN traject_einde <= laatste THEN traject_van END AS uitstroom,
  CASE WHEN traject_einde > laatste THEN traject_van END AS stand_eind,
  CASE WHEN traject_einde <= laatste THEN CASE WHEN plaats = 1 THEN traject_einde - traject_begin + 1 ELSE 0 END END
    AS dagen_uitstroom
FROM (
  SELECT
    *,
    concat_ws(' ', t.wet, t.categorie, t.client, t.traject) AS traject_van,
    row_number() OVER (PARTITION BY t.wet, t.categorie, t.client, t.traject ORDER BY t.toewijzingnummer) AS plaats
  FROM maand m
  JOIN toewijzing_in_traject t
    ON t.traject_begin <= m.laatste
    AND t.traject_einde >= m.eerste
  JOIN spoor_toewijzing s
    ON s.gemeente = t.gemeente
    AND s.wet = t.wet
    AND s.toewijzingnummer = t.toewijzingnummer
  WHERE t.gemeente = $gemeente AND ($wet = '*' OR t.wet = $wet) AND ($categorie = '*' OR t.categorie = $categorie)
) geteld
