-- wat: kostenregels met de buurt van de cliënt als groep, volgens de laatste stand van het register in of voor de periode; 'onbekend' wie daar niet in staat
-- korrel: een rij per regel
-- sleutel: gemeente, wet, leverancier, referentienummer
-- gebruikt: kostenregel
SELECT k.*, coalesce(i.buurt, 'onbekend') AS groep
FROM kostenregel k
LEFT JOIN (
  SELECT gemeente, client, max_by(coalesce(buurt, 'onbekend'), peildatum) AS buurt
  FROM inwoner
  WHERE peildatum < CAST($tot AS DATE)
  GROUP BY gemeente, client
) i
  ON i.gemeente = k.gemeente
  AND i.client = k.client
