-- wat: inwoners volgens de laatste stand op of voor de laatste dag van de maand, naar buurt en leeftijd op die dag
-- korrel: een rij per maand, buurt en leeftijdsgroep
-- sleutel: gemeente, maand, buurt, leeftijdsgroep
-- gebruikt: leeftijd_maand, leeftijd_gelijk, inwoner_stand
-- gedeeld: ja
SELECT l.gemeente, l.maand, t.buurt, l.leeftijdsgroep, CAST(sum(t.inwoners) AS BIGINT) AS inwoners
FROM leeftijd_maand l
JOIN (
  SELECT i.gemeente, i.peildatum, i.buurt, g.eerste_geboortemaand, count(*) AS inwoners
  FROM inwoner_stand i
  JOIN leeftijd_gelijk g
    ON g.gemeente = i.gemeente
    AND g.peildatum = i.peildatum
    AND g.geboortemaand = i.geboortemaand
  GROUP BY i.gemeente, i.peildatum, i.buurt, g.eerste_geboortemaand
) t
  ON t.gemeente = l.gemeente
  AND t.peildatum = l.peildatum
  AND t.eerste_geboortemaand = l.geboortemaand
GROUP BY l.gemeente, l.maand, t.buurt, l.leeftijdsgroep
