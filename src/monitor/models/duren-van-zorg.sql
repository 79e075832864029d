-- wat: hoe lang trajecten, toewijzingen en het gebruik van zorg duurden, met wat nog loopt. Het einde van een traject en van gebruik staat pas vast
--      als $gat dagen zonder zijn verstreken: wie later eindigt, loopt nog. Wie al liep op de eerste dag van $van, is gezien vanaf zoveel dagen.
--      Gebruik waarvan niet bekend is wanneer het begon, heeft geen duur en staat er als 'onbekend'
-- korrel: een rij per soort, wet, categorie, startjaar, duur in dagen, gezien vanaf en of het eindigde
-- sleutel: gemeente, soort, wet, categorie, startjaar, duur, gezien_vanaf, beeindigd
-- gebruikt: zorg_in_traject
SELECT
  gemeente,
  soort,
  wet,
  categorie,
  substr(CAST(eerste_dag AS VARCHAR), 1, 4) AS startjaar,
  CASE WHEN begin_bekend = 'ja' THEN least(laatste_dag, gezien_tot) - eerste_dag + 1 ELSE 0 END AS duur,
  CASE WHEN begin_bekend = 'ja' THEN greatest(CAST($van AS DATE) - eerste_dag, 0) ELSE 0 END AS gezien_vanaf,
  CASE WHEN begin_bekend = 'nee' THEN 'onbekend' WHEN laatste_dag <= gezien_tot THEN 'ja' ELSE 'nee' END AS beeindigd,
  count(*) AS aantal
FROM (
  SELECT DISTINCT
    gemeente, 'traject' AS soort, wet, categorie, client, traject AS nummer, traject_begin AS eerste_dag,
    traject_einde AS laatste_dag, CAST($peildag AS DATE) - CAST($gat AS INTEGER) AS gezien_tot, 'ja' AS begin_bekend
  FROM zorg_in_traject
  UNION ALL
  SELECT
    gemeente, 'toewijzing', wet, categorie, client, toewijzingnummer, eerste_dag, laatste_dag, CAST($peildag AS DATE), 'ja'
  FROM zorg_in_traject
  UNION ALL
  SELECT DISTINCT
    gemeente, 'gebruik', wet, categorie, client, traject,
    CASE WHEN begin_bekend = 'ja' THEN zorg_begin ELSE traject_begin END,
    CASE WHEN begin_bekend = 'ja' THEN zorg_einde ELSE traject_einde END,
    CAST($peildag AS DATE) - CAST($gat AS INTEGER), begin_bekend
  FROM zorg_in_traject
  WHERE begin_bekend IS NOT NULL
) alle
WHERE eerste_dag <= gezien_tot
  AND laatste_dag >= CAST($van AS DATE)
GROUP BY ALL
