-- wat: de standen van het register, een keer gelezen
-- korrel: een rij per peildatum en inwoner
-- sleutel: gemeente, peildatum, client
SELECT gemeente, peildatum, client, huishouden, geboortemaand, coalesce(buurt, 'onbekend') AS buurt
FROM inwoner
