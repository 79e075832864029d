-- The part of an allocation that lies in one month, with the price of its contract on the first day of it: of the one that began last, and of two that
-- began together the last by its number, as the monitor has it. What does not end before it runs to the end of the month of the day asked.
-- Grain: gemeente, wet, toewijzingnummer, maand.
SELECT * FROM (SELECT
  d.*, t.tarief AS prijs, t.eenheid AS prijseenheid,
  row_number() OVER (
    PARTITION BY d.gemeente, d.wet, d.toewijzingnummer, d.maand ORDER BY t.datumstart DESC NULLS LAST, t.contract DESC) AS plaats
FROM (
  SELECT
    w.gemeente, w.wet, w.toewijzingnummer, w.client, w.leverancier, p.product, w.productcode, w.omvang, w.eenheid,
    w.frequentie, w.budget, w.datumstarttoewijzing AS van, w.datumeindetoewijzing AS tot,
    substr(CAST(w.begin_maand AS VARCHAR), 1, 7) AS maand,
    greatest(w.datumstarttoewijzing, w.begin_maand) AS eerste,
    least(coalesce(w.datumeindetoewijzing, last_day(w.begin_maand)), last_day(w.begin_maand)) AS laatste
  FROM (
    SELECT
      v.*,
      CAST(unnest(generate_series(
        CAST(greatest(date_trunc('month', v.datumstarttoewijzing), CAST(i.eerste_maand || '-01' AS DATE)) AS TIMESTAMP),
        CAST(date_trunc('month', least(coalesce(v.datumeindetoewijzing, i.dag), i.dag)) AS TIMESTAMP),
        INTERVAL 1 MONTH)) AS DATE) AS begin_maand
    FROM toewijzing v CROSS JOIN instelling i
  ) w
  JOIN productcode p ON p.gemeente = w.gemeente AND p.wet = w.wet
    AND p.productcategorie IS NOT DISTINCT FROM w.productcategorie AND p.productcode IS NOT DISTINCT FROM w.productcode
) d
LEFT JOIN tarief t
  ON t.gemeente = d.gemeente AND t.wet = d.wet AND t.leverancier = d.leverancier AND t.productcode = d.productcode
  AND t.datumstart <= d.eerste AND (t.datumeinde IS NULL OR t.datumeinde >= d.eerste)
  AND (t.eenheid = d.eenheid OR (t.eenheid IN ('01', '04') AND d.eenheid IN ('01', '04')))
  AND t.tarief IS NOT NULL
WHERE d.eerste <= d.laatste
) WHERE plaats = 1
