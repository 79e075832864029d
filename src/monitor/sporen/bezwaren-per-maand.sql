-- wat: de bezwaren, beroepen en klachten die in een maand binnenkwamen, werden afgehandeld of open stonden, van een soort en een wet ('*'
--      is alle)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, soort, wet
-- gebruikt: maand
SELECT
  'bezwaar' AS tabel,
  z.delivery,
  z.source_file,
  z.source_line,
  CASE WHEN z.datumontvangst >= m.eerste THEN z.zaak END AS ontvangen,
  CASE WHEN z.datumontvangst >= m.eerste AND z.wet IN ('wmo', 'jeugdwet') THEN z.zaak END AS ontvangen_wmo_jeugdwet,
  CASE WHEN z.klaar <= m.laatste THEN z.zaak END AS afgehandeld,
  CASE WHEN z.klaar <= m.laatste AND z.laatste_dag IS NOT NULL THEN z.zaak END AS met_termijn,
  CASE WHEN z.klaar <= m.laatste AND z.klaar <= z.laatste_dag THEN z.zaak END AS op_tijd,
  CASE WHEN z.klaar <= m.laatste AND z.uitkomst = 'gegrond' THEN z.zaak END AS gegrond,
  CASE WHEN z.klaar <= m.laatste AND z.uitkomst = 'ingetrokken' THEN z.zaak END AS ingetrokken,
  CASE WHEN z.klaar > m.laatste THEN z.zaak END AS open_eind,
  CASE WHEN z.klaar > m.laatste AND z.laatste_dag < m.laatste THEN z.zaak END AS open_te_laat
FROM maand m
JOIN (
  SELECT
    *,
    coalesce(datumafhandeling, DATE '9999-12-31') AS klaar,
    coalesce(uiterlijk, datumontvangst + CASE soort
      WHEN 'bezwaar' THEN CAST($termijn_bezwaar AS INTEGER)
      WHEN 'klacht' THEN CAST($termijn_klacht AS INTEGER)
    END) AS laatste_dag
  FROM bezwaar
  WHERE gemeente = $gemeente AND soort = $soort AND ($wet = '*' OR wet = $wet)
) z
  ON z.datumontvangst <= m.laatste
  AND z.klaar >= m.eerste
