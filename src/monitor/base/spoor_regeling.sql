-- wat: waar het gebruik van minimaregelingen en bijzondere bijstand staat
-- korrel: een rij per gebruik of toekenning
-- sleutel: gemeente, regeling, nummer
SELECT
  gemeente, CAST(jaar AS VARCHAR) AS jaar, regeling, 'minimaregeling' AS tabel, gebruik AS nummer, client,
  coalesce(bedrag, 0) AS bedrag, delivery, source_file, source_line
FROM minimaregeling
UNION ALL
SELECT
  gemeente, substr(CAST(datumtoekenning AS VARCHAR), 1, 4), 'bijzondere bijstand', 'bijzondere_bijstand', toekenning, client,
  bedrag, delivery, source_file, source_line
FROM bijzondere_bijstand
