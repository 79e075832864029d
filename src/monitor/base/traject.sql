-- wat: trajecten: aaneengesloten toewijzingen van een cliënt en een productgroep
-- korrel: een rij per traject
-- sleutel: gemeente, wet, categorie, client, traject
-- gebruikt: toewijzing_in_traject
SELECT DISTINCT
  gemeente,
  wet,
  categorie,
  client,
  traject,
  traject_begin AS eerste_dag,
  traject_einde AS laatste_dag
FROM toewijzing_in_traject
