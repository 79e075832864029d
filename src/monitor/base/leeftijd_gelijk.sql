-- wat: welke geboortemaanden in elke maand van de periode in dezelfde leeftijdsgroep vallen: die worden samen geteld, onder de eerste van hen
-- korrel: een rij per stand van het register en geboortemaand
-- sleutel: gemeente, peildatum, geboortemaand
-- gebruikt: leeftijd_maand
SELECT
  gemeente,
  peildatum,
  geboortemaand,
  min(geboortemaand) OVER (PARTITION BY gemeente, peildatum, groepen) AS eerste_geboortemaand
FROM (
  SELECT gemeente, peildatum, geboortemaand, string_agg(leeftijdsgroep, ' ' ORDER BY maand) AS groepen
  FROM leeftijd_maand
  GROUP BY gemeente, peildatum, geboortemaand
) per_geboortemaand
