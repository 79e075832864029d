-- wat: geboekte lasten die volgens de lijst van de gemeente uitvoeringskosten zijn, naast alle geboekte lasten. Een boeking telt een keer, ook
--      als zij op meer dan een regel van de lijst past. Zonder lijst is de definitie 'geen' en zijn er geen uitvoeringskosten te noemen
-- korrel: een rij per jaar en definitie, en per jaar, definitie en taakveld; '*' is alle taakvelden. Alleen maanden van de periode tellen
-- sleutel: gemeente, jaar, kostendefinitie, taakveld
-- gebruikt: maand, uitvoeringskost_gelezen
SELECT
  gemeente,
  jaar,
  definitie AS kostendefinitie,
  coalesce(taakveld, '*') AS taakveld,
  sum(CASE WHEN telt THEN lasten WHEN definitie = 'geen' THEN NULL ELSE 0 END) AS uitvoeringskosten,
  sum(lasten) AS lasten
FROM (
  SELECT
    k.gemeente,
    k.jaar,
    coalesce(d.definitie, 'geen') AS definitie,
    k.taakveld,
    k.lasten,
    count(u.code) <> 0 AS telt
  FROM (
    SELECT
      g.gemeente, substr(m.maand, 1, 4) AS jaar, coalesce(g.taakveld, '') AS taakveld, coalesce(g.product, '') AS product,
      g.grootboekrekening AS rekening, sum(g.bedrag) AS lasten
    FROM maand m
    JOIN grootboekmutatie g ON g.boekmaand = m.maand
    WHERE g.batenlasten = 'lasten'
    GROUP BY ALL
  ) k
  LEFT JOIN (SELECT DISTINCT gemeente, definitie FROM uitvoeringskost_gelezen) d ON d.gemeente = k.gemeente
  LEFT JOIN uitvoeringskost_gelezen u
    ON u.gemeente = d.gemeente
    AND u.definitie = d.definitie
    AND u.code = CASE u.soort WHEN 'taakveld' THEN k.taakveld WHEN 'product' THEN k.product WHEN 'grootboekrekening' THEN k.rekening END
  GROUP BY k.gemeente, k.jaar, d.definitie, k.taakveld, k.product, k.rekening, k.lasten
) per_boeking
GROUP BY GROUPING SETS ((gemeente, jaar, definitie), (gemeente, jaar, definitie, taakveld))
