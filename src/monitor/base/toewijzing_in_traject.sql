-- wat: toewijzingen met het traject waartoe zij horen
-- korrel: een rij per toewijzing, met de eerste en laatste dag van haar traject
-- sleutel: gemeente, wet, toewijzingnummer
-- gebruikt: toewijzing_genummerd
SELECT
  *,
  min(eerste_dag) OVER reeks AS traject_begin,
  max(laatste_dag) OVER reeks AS traject_einde
FROM toewijzing_genummerd
WINDOW reeks AS (PARTITION BY gemeente, wet, categorie, client, traject)
