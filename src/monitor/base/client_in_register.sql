-- wat: cliënten van een wet in de maand, voor zover zij in het register staan, met hun buurt en hun leeftijd op de laatste dag
-- korrel: een rij per maand, wet en cliënt
-- sleutel: gemeente, maand, wet, client
-- gebruikt: client_wet_maand, stand_maand, inwoner_stand, leeftijd_maand
SELECT c.gemeente, c.maand, c.wet, c.client, i.buurt, l.leeftijdsgroep
FROM client_wet_maand c
JOIN stand_maand s ON s.gemeente = c.gemeente AND s.maand = c.maand
JOIN inwoner_stand i
  ON i.gemeente = c.gemeente
  AND i.peildatum = s.peildatum
  AND i.client = c.client
JOIN leeftijd_maand l
  ON l.gemeente = c.gemeente
  AND l.maand = c.maand
  AND l.geboortemaand = i.geboortemaand
