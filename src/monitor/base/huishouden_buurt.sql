-- wat: de huishoudens van de standen van het register die tellen, met de buurt van hun leden
-- korrel: een rij per peildatum, buurt en huishouden; een rij zonder huishouden voor wie er volgens de bron geen heeft
-- sleutel: gemeente, peildatum, buurt, huishouden
-- gebruikt: inwoner_stand
SELECT gemeente, peildatum, buurt, huishouden
FROM inwoner_stand
GROUP BY gemeente, peildatum, buurt, huishouden
