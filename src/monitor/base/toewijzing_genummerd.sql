-- wat: toewijzingen met het volgnummer van het traject waartoe zij horen. Een nieuw traject begint als tussen alle eerdere toewijzingen van
--      dezelfde cliënt en productgroep en deze meer dan $gat dagen liggen; nummer en aanbieder doen er niet toe
-- korrel: een rij per toewijzing
-- sleutel: gemeente, wet, toewijzingnummer
-- gebruikt: toewijzing_geldig
-- gedeeld: ja
SELECT
  *,
  sum(begint) OVER (
    PARTITION BY gemeente, wet, categorie, client
    ORDER BY eerste_dag, laatste_dag, toewijzingnummer
    ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
  ) AS traject
FROM (
  SELECT
    *,
    CASE
      WHEN eerste_dag - max(laatste_dag) OVER (
        PARTITION BY gemeente, wet, categorie, client
        ORDER BY eerste_dag, laatste_dag, toewijzingnummer
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
      ) - 1 > CAST($gat AS INTEGER) THEN 1
      ELSE 0
    END AS begint
  FROM toewijzing_geldig
) stappen
