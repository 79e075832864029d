-- wat: de declaratieregels van een zorgjaar die niet zijn afgekeurd, van aanbieders die netto iets declareerden ('*' is alle)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, categorie
-- gebruikt: spoor_regel
-- som: bedrag, grootste, grootste_drie
-- berekend: concentratie
SELECT
  r.tabel,
  r.delivery,
  r.source_file,
  r.source_line,
  r.leverancier AS aanbieders,
  r.bedrag,
  CASE WHEN p.plaats = 1 THEN r.bedrag END AS grootste,
  CASE WHEN p.plaats <= 3 THEN r.bedrag END AS grootste_drie
FROM spoor_regel r
JOIN (
  SELECT leverancier, row_number() OVER (ORDER BY sum(bedrag) DESC) AS plaats
  FROM spoor_regel
  WHERE
    tabel = 'declaratieregel'
    AND NOT afgekeurd
    AND gemeente = $gemeente
    AND ($wet = '*' OR wet = $wet)
    AND ($categorie = '*' OR categorie = $categorie)
  GROUP BY leverancier
  HAVING sum(bedrag) > 0
) p ON p.leverancier = r.leverancier
WHERE
  r.tabel = 'declaratieregel'
  AND NOT r.afgekeurd
  AND r.gemeente = $gemeente
  AND ($wet = '*' OR r.wet = $wet)
  AND ($categorie = '*' OR r.categorie = $categorie)
