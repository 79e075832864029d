-- wat: trajecten: aaneengesloten toewijzingen van een cliënt en een productgroep
-- korrel: een rij per traject
-- sleutel: gemeente, wet, categorie, client, traject
-- gebruikt: toewijzing_genummerd
-- gedeeld: ja
SELECT
  gemeente,
  wet,
  categorie,
  client,
  traject,
  min(eerste_dag) AS eerste_dag,
  max(laatste_dag) AS laatste_dag
FROM toewijzing_genummerd
GROUP BY gemeente, wet, categorie, client, traject
