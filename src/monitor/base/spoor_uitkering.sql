-- wat: de regels waardoor een uitkering in een maand meetelt: die van de maand, en de laatste, die zegt wanneer zij begon en eindigde
-- korrel: een rij per maand, uitkering en regel
-- sleutel: gemeente, maand, uitkering, source_file, source_line
-- gebruikt: uitkering_maand, uitkering_regel
SELECT
  u.* EXCLUDE (bedrag),
  CASE WHEN r.betaalmaand = u.maand THEN r.bedrag ELSE 0 END AS bedrag,
  row_number() OVER (PARTITION BY u.gemeente, u.maand, u.uitkering ORDER BY r.maand_van_regel) AS plaats,
  r.delivery,
  r.source_file,
  r.source_line
FROM uitkering_maand u
JOIN uitkering_regel r
  ON r.gemeente = u.gemeente
  AND r.uitkering = u.uitkering
  AND ((r.van <= u.maand AND r.tot >= u.maand) OR r.is_laatste)
