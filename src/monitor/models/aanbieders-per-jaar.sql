-- wat: aanbieders naar wat zij over een jaar declareerden (netto van credits, zonder afgekeurde regels): aantal en concentratie
-- korrel: een rij per zorgjaar, en per zorgjaar en wet, en per zorgjaar, wet en categorie; '*' is alles. Alleen maanden van de periode tellen
-- sleutel: gemeente, jaar, wet, categorie
-- gebruikt: gedeclareerd_client_maand
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
      gemeente,
      substr(maand, 1, 4) AS jaar,
      coalesce(wet, '*') AS wet,
      coalesce(categorie, '*') AS categorie,
      leverancier,
      sum(bedrag) AS bedrag
    FROM gedeclareerd_client_maand
    GROUP BY GROUPING SETS (
      (gemeente, substr(maand, 1, 4), leverancier),
      (gemeente, substr(maand, 1, 4), wet, leverancier),
      (gemeente, substr(maand, 1, 4), wet, categorie, leverancier)
    )
  ) per_aanbieder
  WHERE bedrag > 0
) gerangschikt
GROUP BY gemeente, jaar, wet, categorie
