-- wat: aanbieders naar wat zij over een jaar declareerden (netto van credits, zonder afgekeurde regels): aantal en concentratie
-- korrel: een rij per zorgjaar, en per zorgjaar en wet, en per zorgjaar, wet en categorie; '*' is alles. Alleen maanden van de periode tellen
-- sleutel: gemeente, jaar, wet, categorie
-- gebruikt: maand
SELECT
  gemeente,
  jaar,
  wet,
  categorie,
  count(*) AS aanbieders,
  sum(bedrag) AS bedrag,
  max(bedrag) AS grootste,
  sum(CASE WHEN plaats <= 3 THEN bedrag ELSE 0 END) AS grootste_drie,
  sum(CAST(bedrag AS DOUBLE) * CAST(bedrag AS DOUBLE)) / (CAST(sum(bedrag) AS DOUBLE) * CAST(sum(bedrag) AS DOUBLE)) * 10000
    AS concentratie
FROM (
  SELECT *, row_number() OVER (PARTITION BY gemeente, jaar, wet, categorie ORDER BY bedrag DESC) AS plaats
  FROM (
    SELECT
      r.gemeente,
      substr(m.maand, 1, 4) AS jaar,
      coalesce(r.wet, '*') AS wet,
      coalesce(r.productcategorie, '*') AS categorie,
      r.leverancier,
      sum(r.bedrag) AS bedrag
    FROM maand m
    JOIN declaratieregel r
      ON r.datumstart <= m.laatste
      AND r.datumstart >= m.eerste
    LEFT JOIN declaratieregel_antwoord f
      ON f.gemeente = r.gemeente
      AND f.wet = r.wet
      AND f.leverancier = r.leverancier
      AND f.declaratienummer = r.declaratienummer
      AND f.referentienummer = r.referentienummer
    WHERE f.referentienummer IS NULL
    GROUP BY GROUPING SETS (
      (r.gemeente, substr(m.maand, 1, 4), r.leverancier),
      (r.gemeente, substr(m.maand, 1, 4), r.wet, r.leverancier),
      (r.gemeente, substr(m.maand, 1, 4), r.wet, r.productcategorie, r.leverancier)
    )
  ) per_aanbieder
  WHERE bedrag > 0
) gerangschikt
GROUP BY gemeente, jaar, wet, categorie
