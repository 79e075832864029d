-- wat: het gebruik van minimaregelingen en bijzondere bijstand in een jaar, van een regeling ('*' is alle)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, jaar, regeling
-- gebruikt: spoor_regeling
-- som: bedrag
SELECT tabel, delivery, source_file, source_line, concat_ws(' ', tabel, nummer) AS gebruik, client AS personen, bedrag
FROM spoor_regeling
WHERE gemeente = $gemeente AND jaar = $jaar AND ($regeling = '*' OR regeling = $regeling)
