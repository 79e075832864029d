-- wat: inwoners volgens de laatste stand op of voor de laatste dag van de maand, naar buurt en leeftijd op die dag
-- korrel: een rij per maand, buurt en leeftijdsgroep
-- sleutel: gemeente, maand, buurt, leeftijdsgroep
-- gebruikt: leeftijd_maand, inwoner_telling
SELECT l.gemeente, l.maand, t.buurt, l.leeftijdsgroep, CAST(sum(t.inwoners) AS BIGINT) AS inwoners
FROM leeftijd_maand l
JOIN inwoner_telling t
  ON t.gemeente = l.gemeente
  AND t.peildatum = l.peildatum
  AND t.geboortemaand = l.geboortemaand
GROUP BY l.gemeente, l.maand, t.buurt, l.leeftijdsgroep
