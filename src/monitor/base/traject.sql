-- wat: trajecten: aaneengesloten toewijzingen van een cliënt en een productgroep
-- korrel: een rij per traject
-- sleutel: gemeente, wet, categorie, client, traject
-- gebruikt: toewijzing_in_traject
SELECT
  gemeente,
  wet,
  categorie,
  client,
  traject,
  min(eerste_dag) AS eerste_dag,
  max(laatste_dag) AS laatste_dag
FROM toewijzing_in_traject
GROUP BY gemeente, wet, categorie, client, traject
