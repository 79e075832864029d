-- wat: de declaratieregels van een zorgmaand, van een wet en een categorie ('*' is alle), met afkeuring en antwoord waar die tellen
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, categorie
-- gebruikt: spoor_regel
-- som: ingediend, afgekeurd, toegekend, in_behandeling, laat
SELECT
  tabel,
  delivery,
  source_file,
  source_line,
  CASE WHEN tabel = 'declaratieregel' THEN regel END AS regels,
  CASE WHEN afgekeurd AND (als_geheel OR tabel <> 'declaratieantwoord') THEN regel END AS regels_afgekeurd,
  CASE WHEN tabel = 'declaratieregel' THEN bedrag END AS ingediend,
  CASE WHEN afgekeurd AND (als_geheel OR tabel <> 'declaratieantwoord') THEN telt END AS afgekeurd,
  CASE WHEN NOT afgekeurd AND beantwoord THEN telt END AS toegekend,
  CASE WHEN NOT afgekeurd AND NOT beantwoord THEN telt END AS in_behandeling,
  CASE WHEN tabel = 'declaratieregel' AND known_on > last_day(laatste_van_maand + INTERVAL 1 DAY) THEN bedrag END AS laat
FROM (
  SELECT
    *,
    concat_ws(' ', wet, leverancier, referentienummer) AS regel,
    CASE WHEN tabel = 'declaratieregel' THEN bedrag ELSE 0 END AS telt
  FROM spoor_regel
  WHERE gemeente = $gemeente AND ($wet = '*' OR wet = $wet) AND ($categorie = '*' OR categorie = $categorie)
) regels
