-- How many clients gave to the approved amount of a year and what the two largest providers gave: what disclosure control judges by.
-- Grain and key: gemeente, product, jaar.
SELECT b.gemeente, b.product, b.jaar, CAST(sum(b.bedrag) AS BIGINT) AS bedrag,
  CAST(max(CASE WHEN b.plaats = 1 THEN b.bedrag END) AS BIGINT) AS grootste,
  CAST(coalesce(max(CASE WHEN b.plaats = 2 THEN b.bedrag END), 0) AS BIGINT) AS tweede,
  count(*) AS leveranciers, min(c.clienten) AS clienten, min(b.bedrag) < 0 AS heeft_negatief
FROM (
  SELECT *, row_number() OVER (PARTITION BY gemeente, product, jaar ORDER BY bedrag DESC, leverancier) AS plaats
  FROM (
    SELECT gemeente, product, substr(maand, 1, 4) AS jaar, leverancier, sum(bedrag) AS bedrag
    FROM regel WHERE stand = 'toegekend' GROUP BY gemeente, product, substr(maand, 1, 4), leverancier
  )
) b
JOIN (
  SELECT gemeente, product, substr(maand, 1, 4) AS jaar, count(DISTINCT client) AS clienten
  FROM regel WHERE stand = 'toegekend' GROUP BY gemeente, product, substr(maand, 1, 4)
) c ON c.gemeente = b.gemeente AND c.product = b.product AND c.jaar = b.jaar
GROUP BY b.gemeente, b.product, b.jaar
ORDER BY b.gemeente, b.product, b.jaar
