-- wat: inwoners volgens de laatste stand van het register in of voor de periode
-- korrel: een rij per gemeente
-- sleutel: gemeente
SELECT gemeente, count(*) AS inwoners
FROM (
  SELECT gemeente, peildatum, max(peildatum) OVER (PARTITION BY gemeente) AS laatste
  FROM inwoner
  WHERE peildatum < CAST($tot AS DATE)
) standen
WHERE peildatum = laatste
GROUP BY gemeente
