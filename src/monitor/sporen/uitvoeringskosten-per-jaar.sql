-- wat: de geboekte lasten van een jaar en een taakveld ('*' is alle), en welke daarvan volgens een definitie uitvoeringskosten zijn
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, jaar, kostendefinitie, taakveld
-- gebruikt: maand, uitvoeringskost_gelezen
-- som: uitvoeringskosten, lasten
SELECT
  'grootboekmutatie' AS tabel,
  g.delivery,
  g.source_file,
  g.source_line,
  CASE
    WHEN
      concat_ws(' ', 'taakveld', coalesce(g.taakveld, '')) IN (
        SELECT soort || ' ' || code FROM uitvoeringskost_gelezen WHERE gemeente = $gemeente AND definitie = $kostendefinitie
      )
      OR concat_ws(' ', 'product', coalesce(g.product, '')) IN (
        SELECT soort || ' ' || code FROM uitvoeringskost_gelezen WHERE gemeente = $gemeente AND definitie = $kostendefinitie
      )
      OR concat_ws(' ', 'grootboekrekening', g.grootboekrekening) IN (
        SELECT soort || ' ' || code FROM uitvoeringskost_gelezen WHERE gemeente = $gemeente AND definitie = $kostendefinitie
      )
      THEN g.bedrag
  END AS uitvoeringskosten,
  g.bedrag AS lasten
FROM maand m
JOIN grootboekmutatie g ON g.boekmaand = m.maand
WHERE
  g.batenlasten = 'lasten'
  AND g.gemeente = $gemeente
  AND substr(m.maand, 1, 4) = $jaar
  AND ($taakveld = '*' OR coalesce(g.taakveld, '') = $taakveld)
