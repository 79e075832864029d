-- wat: gedeclareerde bedragen naar de maand van de zorg: ingediend = afgekeurd + toegekend + in behandeling. Een credit telt negatief.
--      Laat is wat pas na het einde van de maand na de zorg binnenkwam, ook als het is afgekeurd: het is een deel van wat is ingediend
-- korrel: een rij per zorgmaand, en per zorgmaand en wet, en per zorgmaand, wet en categorie; '*' is alles
-- sleutel: gemeente, maand, wet, categorie
-- gebruikt: regel_maand
SELECT
  gemeente,
  maand,
  coalesce(wet, '*') AS wet,
  coalesce(categorie, '*') AS categorie,
  sum(regels) AS regels,
  sum(regels_afgekeurd) AS regels_afgekeurd,
  sum(ingediend) AS ingediend,
  sum(afgekeurd) AS afgekeurd,
  sum(toegekend) AS toegekend,
  sum(in_behandeling) AS in_behandeling,
  sum(laat) AS laat
FROM (
  SELECT
    r.gemeente,
    r.maand,
    r.wet,
    r.categorie,
    count(*) AS regels,
    count(*) FILTER (WHERE r.afgekeurd) AS regels_afgekeurd,
    sum(r.bedrag) AS ingediend,
    coalesce(sum(r.bedrag) FILTER (WHERE r.afgekeurd), 0) AS afgekeurd,
    coalesce(sum(r.bedrag) FILTER (WHERE NOT r.afgekeurd AND r.beantwoord), 0) AS toegekend,
    coalesce(sum(r.bedrag) FILTER (WHERE NOT r.afgekeurd AND NOT r.beantwoord), 0) AS in_behandeling,
    coalesce(sum(r.bedrag) FILTER (WHERE r.known_on > last_day(r.laatste_van_maand + INTERVAL 1 DAY)), 0) AS laat
  FROM regel_maand r
  GROUP BY r.gemeente, r.maand, r.wet, r.categorie
) per_categorie
GROUP BY GROUPING SETS ((gemeente, maand), (gemeente, maand, wet), (gemeente, maand, wet, categorie))
