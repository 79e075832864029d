-- From declared to approved: what was refused, what waits for an answer, and corrections (credits) that wait for one.
-- Grain: a line of a declaration. Keys: gemeente, product, maand, klasse.
SELECT gemeente, product, maand, client, leverancier,
  CASE
    WHEN stand = 'afgekeurd' THEN 'afgekeurd'
    WHEN bedrag < 0 THEN 'correctie-onbeantwoord'
    ELSE 'onbeantwoord'
  END AS klasse, -bedrag AS bedrag
FROM regel WHERE stand <> 'toegekend'
