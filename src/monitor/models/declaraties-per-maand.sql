-- wat: gedeclareerde bedragen naar de maand van de zorg: ingediend = afgekeurd + toegekend + in behandeling. Een credit telt negatief.
--      Laat is wat pas na het einde van de maand na de zorg binnenkwam
-- korrel: een rij per zorgmaand, en per zorgmaand en wet, en per zorgmaand, wet en categorie; '*' is alles
-- sleutel: gemeente, maand, wet, categorie
-- gebruikt: maand
SELECT
  r.gemeente,
  m.maand,
  coalesce(r.wet, '*') AS wet,
  coalesce(r.productcategorie, '*') AS categorie,
  count(*) AS regels,
  count(*) FILTER (WHERE f.referentienummer IS NOT NULL) AS regels_afgekeurd,
  sum(r.bedrag) AS ingediend,
  coalesce(sum(r.bedrag) FILTER (WHERE f.referentienummer IS NOT NULL), 0) AS afgekeurd,
  coalesce(sum(r.bedrag) FILTER (WHERE f.referentienummer IS NULL AND a.datumantwoord IS NOT NULL), 0) AS toegekend,
  coalesce(sum(r.bedrag) FILTER (WHERE f.referentienummer IS NULL AND a.datumantwoord IS NULL), 0) AS in_behandeling,
  coalesce(sum(r.bedrag) FILTER (
    WHERE f.referentienummer IS NULL AND r.known_on > last_day(m.laatste + INTERVAL 1 DAY)
  ), 0) AS laat
FROM maand m
JOIN declaratieregel r
  ON r.datumstart <= m.laatste
  AND r.datumstart >= m.eerste
LEFT JOIN declaratieantwoord a
  ON a.gemeente = r.gemeente
  AND a.wet = r.wet
  AND a.leverancier = r.leverancier
  AND a.declaratienummer = r.declaratienummer
LEFT JOIN declaratieregel_antwoord f
  ON f.gemeente = r.gemeente
  AND f.wet = r.wet
  AND f.leverancier = r.leverancier
  AND f.declaratienummer = r.declaratienummer
  AND f.referentienummer = r.referentienummer
GROUP BY GROUPING SETS (
  (r.gemeente, m.maand),
  (r.gemeente, m.maand, r.wet),
  (r.gemeente, m.maand, r.wet, r.productcategorie)
)
