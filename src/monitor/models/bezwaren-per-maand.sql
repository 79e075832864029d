-- wat: bezwaren, beroepen en klachten, tegen de termijn van de Awb. Zonder laatste dag in de bron telt die vanaf de ontvangst: bij bezwaar
--      $termijn_bezwaar dagen (artikel 7:10) en bij een klacht $termijn_klacht dagen (artikel 9:11). Een beroep beslist de rechter: geen termijn, en
--      waar geen zaak een termijn heeft, is ook geen te laat te noemen. Cliënten zijn er alleen van Wmo en Jeugdwet: wat daarover binnenkwam,
--      staat apart om erdoor te delen
-- korrel: een rij per maand en soort, en daarin per wet; '*' is alles
-- sleutel: gemeente, maand, soort, wet
-- gebruikt: maand
SELECT
  z.gemeente,
  m.maand,
  z.soort,
  coalesce(z.wet, '*') AS wet,
  count(*) FILTER (WHERE z.datumontvangst >= m.eerste) AS ontvangen,
  count(*) FILTER (WHERE z.datumontvangst >= m.eerste AND z.wet IN ('wmo', 'jeugdwet')) AS ontvangen_wmo_jeugdwet,
  count(*) FILTER (WHERE z.klaar <= m.laatste) AS afgehandeld,
  count(*) FILTER (WHERE z.klaar <= m.laatste AND z.laatste_dag IS NOT NULL) AS met_termijn,
  count(*) FILTER (WHERE z.klaar <= m.laatste AND z.klaar <= z.laatste_dag) AS op_tijd,
  count(*) FILTER (WHERE z.klaar <= m.laatste AND z.uitkomst = 'gegrond') AS gegrond,
  count(*) FILTER (WHERE z.klaar <= m.laatste AND z.uitkomst = 'ingetrokken') AS ingetrokken,
  count(*) FILTER (WHERE z.klaar > m.laatste) AS open_eind,
  CASE
    WHEN max(z.laatste_dag) IS NOT NULL THEN count(*) FILTER (WHERE z.klaar > m.laatste AND z.laatste_dag < m.laatste)
  END AS open_te_laat
FROM maand m
JOIN (
  SELECT
    gemeente,
    soort,
    wet,
    datumontvangst,
    coalesce(datumafhandeling, DATE '9999-12-31') AS klaar,
    uitkomst,
    coalesce(uiterlijk, datumontvangst + CASE soort
      WHEN 'bezwaar' THEN CAST($termijn_bezwaar AS INTEGER)
      WHEN 'klacht' THEN CAST($termijn_klacht AS INTEGER)
    END) AS laatste_dag
  FROM bezwaar
) z
  ON z.datumontvangst <= m.laatste
  AND z.klaar >= m.eerste
GROUP BY GROUPING SETS ((z.gemeente, m.maand, z.soort), (z.gemeente, m.maand, z.soort, z.wet))
