-- wat: inwoners volgens de laatste stand op of voor de laatste dag van de maand, met hun leeftijd op die dag
-- korrel: een rij per maand en inwoner
-- sleutel: gemeente, maand, client
-- gebruikt: leeftijd_maand, inwoner_stand
SELECT i.gemeente, l.maand, i.client, i.huishouden, i.buurt, l.leeftijdsgroep
FROM leeftijd_maand l
JOIN inwoner_stand i
  ON i.gemeente = l.gemeente
  AND i.peildatum = l.peildatum
  AND i.geboortemaand = l.geboortemaand
