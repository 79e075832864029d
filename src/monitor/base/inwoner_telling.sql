-- wat: inwoners van elke stand van het register, geteld: van wie in dezelfde maand is geboren en in dezelfde buurt woont, een rij
-- korrel: een rij per peildatum, buurt en geboortemaand
-- sleutel: gemeente, peildatum, buurt, geboortemaand
-- gebruikt: inwoner_gelezen
SELECT gemeente, peildatum, buurt, geboortemaand, count(*) AS inwoners
FROM inwoner_gelezen
GROUP BY gemeente, peildatum, buurt, geboortemaand
