-- wat: welke stand van het register voor een maand telt: de laatste op of voor haar laatste dag
-- korrel: een rij per maand
-- sleutel: gemeente, maand
-- gebruikt: maand, inwoner_gelezen
-- gedeeld: ja
SELECT p.gemeente, m.maand, max(p.peildatum) AS peildatum
FROM maand m
JOIN (SELECT DISTINCT gemeente, peildatum FROM inwoner_gelezen) p ON p.peildatum <= m.laatste
GROUP BY p.gemeente, m.maand
