-- wat: wat aan persoonsgebonden budgetten is besteed naast wat voor zorg in natura is gedeclareerd (zonder afgekeurde regels)
-- korrel: een rij per jaar en wet; een toekenning telt in het jaar van haar eerste dag, zorg in natura in haar zorgmaand in de periode
-- sleutel: gemeente, jaar, wet
-- gebruikt: maand, gedeclareerd_client_maand
SELECT
  gemeente,
  jaar,
  wet,
  sum(pgb) AS pgb,
  sum(natura) AS natura,
  sum(pgb + natura) AS totaal,
  sum(zonder_stand) AS zonder_stand
FROM (
  SELECT t.gemeente, j.jaar, t.wet, coalesce(t.besteed, 0) AS pgb, 0 AS natura, CASE WHEN t.besteed IS NULL THEN 1 ELSE 0 END AS zonder_stand
  FROM (SELECT DISTINCT substr(maand, 1, 4) AS jaar FROM maand) j
  JOIN pgb_toekenning t ON CAST(year(t.datumstart) AS VARCHAR) = j.jaar
  UNION ALL
  SELECT gemeente, substr(maand, 1, 4), wet, 0, bedrag, 0 FROM gedeclareerd_client_maand
) bedragen
GROUP BY gemeente, jaar, wet
