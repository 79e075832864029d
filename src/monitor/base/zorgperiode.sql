-- wat: aaneengesloten tijd waarin een cliënt zorg van een wet heeft, welke voorziening ook; zelfde regel als een traject
-- korrel: een rij per zorgperiode, met het einde van de vorige en het begin van de volgende
-- sleutel: gemeente, wet, client, zorgperiode
-- gebruikt: toewijzing_geldig
SELECT
  gemeente,
  wet,
  client,
  zorgperiode,
  min(eerste_dag) AS eerste_dag,
  max(laatste_dag) AS laatste_dag,
  lag(max(laatste_dag)) OVER (PARTITION BY gemeente, wet, client ORDER BY zorgperiode) AS vorige_laatste_dag,
  lead(min(eerste_dag)) OVER (PARTITION BY gemeente, wet, client ORDER BY zorgperiode) AS volgende_eerste_dag
FROM (
  SELECT
    *,
    sum(begint) OVER (
      PARTITION BY gemeente, wet, client
      ORDER BY eerste_dag, laatste_dag, toewijzingnummer
      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS zorgperiode
  FROM (
    SELECT
      *,
      CASE
        WHEN eerste_dag - max(laatste_dag) OVER (
          PARTITION BY gemeente, wet, client
          ORDER BY eerste_dag, laatste_dag, toewijzingnummer
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) - 1 > CAST($gat AS INTEGER) THEN 1
        ELSE 0
      END AS begint
    FROM toewijzing_geldig
  ) stappen
) genummerd
GROUP BY gemeente, wet, client, zorgperiode
