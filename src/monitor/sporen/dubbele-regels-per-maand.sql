-- wat: de debetregels van een zorgmaand en een wet, en van wat vaker dan een keer werd gedeclareerd ook de credits
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet
-- gebruikt: spoor_regel
-- som: dubbel
SELECT
  tabel,
  delivery,
  source_file,
  source_line,
  CASE WHEN bedrag > 0 THEN concat_ws(' ', leverancier, referentienummer) END AS regels,
  CASE WHEN netto > 1 THEN sign(bedrag) - CASE WHEN plaats = 1 THEN 1 ELSE 0 END END AS dubbel
FROM (
  SELECT
    *,
    sum(sign(bedrag)) OVER zelfde AS netto,
    row_number() OVER (zelfde ORDER BY bedrag DESC, referentienummer) AS plaats
  FROM spoor_regel
  WHERE tabel = 'declaratieregel' AND NOT afgekeurd AND gemeente = $gemeente AND wet = $wet
  WINDOW zelfde AS (PARTITION BY leverancier, client, toewijzingnummer, product, datumstart, datumeinde)
) per_levering
