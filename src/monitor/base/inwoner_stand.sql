-- wat: inwoners van de standen van het register die voor een maand van de periode tellen
-- korrel: een rij per peildatum en inwoner
-- sleutel: gemeente, peildatum, client
-- gebruikt: stand_maand, inwoner_gelezen
-- gedeeld: ja
SELECT i.gemeente, i.peildatum, i.client, i.huishouden, i.geboortemaand, i.buurt
FROM inwoner_gelezen i
SEMI JOIN stand_maand s
  ON s.gemeente = i.gemeente
  AND s.peildatum = i.peildatum
