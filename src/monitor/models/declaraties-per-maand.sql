-- wat: gedeclareerde bedragen naar de maand van de zorg: ingediend = afgekeurd + toegekend + in behandeling. Een credit telt negatief.
--      Laat is wat pas na het einde van de maand na de zorg binnenkwam
-- korrel: een rij per zorgmaand, en per zorgmaand en wet, en per zorgmaand, wet en categorie; '*' is alles
-- sleutel: gemeente, maand, wet, categorie
-- gebruikt: regel_maand
SELECT
  r.gemeente,
  r.maand,
  coalesce(r.wet, '*') AS wet,
  coalesce(r.categorie, '*') AS categorie,
  count(*) AS regels,
  count(*) FILTER (WHERE r.afgekeurd) AS regels_afgekeurd,
  sum(r.bedrag) AS ingediend,
  coalesce(sum(r.bedrag) FILTER (WHERE r.afgekeurd), 0) AS afgekeurd,
  coalesce(sum(r.bedrag) FILTER (WHERE NOT r.afgekeurd AND a.datumantwoord IS NOT NULL), 0) AS toegekend,
  coalesce(sum(r.bedrag) FILTER (WHERE NOT r.afgekeurd AND a.datumantwoord IS NULL), 0) AS in_behandeling,
  coalesce(sum(r.bedrag) FILTER (
    WHERE NOT r.afgekeurd AND r.known_on > last_day(r.laatste_van_maand + INTERVAL 1 DAY)
  ), 0) AS laat
FROM regel_maand r
LEFT JOIN declaratieantwoord a
  ON a.gemeente = r.gemeente
  AND a.wet = r.wet
  AND a.leverancier = r.leverancier
  AND a.declaratienummer = r.declaratienummer
GROUP BY GROUPING SETS ((r.gemeente, r.maand), (r.gemeente, r.maand, r.wet), (r.gemeente, r.maand, r.wet, r.categorie))
