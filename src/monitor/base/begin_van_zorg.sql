-- wat: trajecten met de dag waarop de zorg begon: de eerste dag van een startbericht (305), of van wat over een eerdere maand is gedeclareerd. Wie
--      al een traject had voordat de declaraties van de wet beginnen, en van wie zorg eerder is gedeclareerd dan gestart, is er niet bij:
--      wanneer die zorg begon, is niet te zien
-- korrel: een rij per traject
-- sleutel: gemeente, wet, categorie, client, traject
-- gebruikt: toewijzing_in_traject, eerste_declaratie
SELECT
  gemeente,
  wet,
  categorie,
  client,
  traject,
  eerste_dag,
  laatste_dag,
  CASE WHEN is_eerder_gedeclareerd THEN gedeclareerd ELSE gestart END AS zorg_begon,
  is_eerder_gedeclareerd
FROM (
  SELECT
    *,
    gedeclareerd IS NOT NULL AND (gestart IS NULL OR gedeclareerd < CAST(date_trunc('month', gestart) AS DATE))
      AS is_eerder_gedeclareerd
  FROM (
    SELECT
      t.gemeente,
      t.wet,
      t.categorie,
      t.client,
      t.traject,
      t.traject_begin AS eerste_dag,
      t.traject_einde AS laatste_dag,
      min(s.datumstart) AS gestart,
      min(d.eerste_dag) AS gedeclareerd,
      min(d.gezien_vanaf) AS gezien_vanaf
    FROM toewijzing_in_traject t
    LEFT JOIN levering_start s
      ON s.gemeente = t.gemeente
      AND s.wet = t.wet
      AND s.toewijzingnummer = t.toewijzingnummer
    LEFT JOIN eerste_declaratie d
      ON d.gemeente = t.gemeente
      AND d.wet = t.wet
      AND d.toewijzingnummer = t.toewijzingnummer
    GROUP BY t.gemeente, t.wet, t.categorie, t.client, t.traject, t.traject_begin, t.traject_einde
  ) gevonden
) beoordeeld
WHERE NOT is_eerder_gedeclareerd OR eerste_dag >= gezien_vanaf
