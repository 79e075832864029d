-- wat: cliënten van een wet in de maand, voor zover zij in het register staan, met hun buurt en hun leeftijd op de laatste dag
-- korrel: een rij per maand, wet en cliënt
-- sleutel: gemeente, maand, wet, client
-- gebruikt: client_maand, stand_maand, inwoner_gelezen, leeftijd_maand
SELECT c.gemeente, c.maand, c.wet, c.client, c.buurt, l.leeftijdsgroep
FROM (
  SELECT k.gemeente, k.maand, k.wet, k.client, i.peildatum, i.geboortemaand, i.buurt
  FROM (
    SELECT DISTINCT m.gemeente, m.maand, m.wet, m.client, s.peildatum
    FROM client_maand m
    JOIN stand_maand s ON s.gemeente = m.gemeente AND s.maand = m.maand
  ) k
  JOIN inwoner_gelezen i
    ON i.gemeente = k.gemeente
    AND i.peildatum = k.peildatum
    AND i.client = k.client
) c
JOIN leeftijd_maand l
  ON l.gemeente = c.gemeente
  AND l.maand = c.maand
  AND l.geboortemaand = c.geboortemaand
