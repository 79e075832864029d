-- wat: hoe lang trajecten en toewijzingen duurden, met wat nog loopt. Het einde van een traject staat pas vast als $gat dagen zonder
--      toewijzing voorbij zijn: wie later eindigt, loopt nog. Wie al liep op de eerste dag van $van, is gezien vanaf zoveel dagen
-- korrel: een rij per soort, wet, categorie, startjaar, duur in dagen, gezien vanaf en of het eindigde
-- sleutel: gemeente, soort, wet, categorie, startjaar, duur, gezien_vanaf, beeindigd
-- gebruikt: toewijzing_in_traject
SELECT
  gemeente,
  soort,
  wet,
  categorie,
  substr(CAST(eerste_dag AS VARCHAR), 1, 4) AS startjaar,
  least(laatste_dag, gezien_tot) - eerste_dag + 1 AS duur,
  greatest(CAST($van AS DATE) - eerste_dag, 0) AS gezien_vanaf,
  CASE WHEN laatste_dag <= gezien_tot THEN 'ja' ELSE 'nee' END AS beeindigd,
  count(*) AS aantal
FROM (
  SELECT DISTINCT
    gemeente, 'traject' AS soort, wet, categorie, client, traject AS nummer, traject_begin AS eerste_dag,
    traject_einde AS laatste_dag, CAST($peildag AS DATE) - CAST($gat AS INTEGER) AS gezien_tot
  FROM toewijzing_in_traject
  UNION ALL
  SELECT
    gemeente, 'toewijzing', wet, categorie, client, toewijzingnummer, eerste_dag, laatste_dag, CAST($peildag AS DATE)
  FROM toewijzing_in_traject
) alle
WHERE eerste_dag <= gezien_tot
  AND laatste_dag >= CAST($van AS DATE)
GROUP BY ALL
