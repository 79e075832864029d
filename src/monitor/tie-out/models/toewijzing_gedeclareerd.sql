-- What was allocated beside what was declared on it. "geldig" is what was not refused, "waarde" the same volume at the price of the
-- allocation (nothing where the units cannot be compared), "boven" what lies above the most that may be declared.
-- Grain: gemeente, wet, toewijzingnummer, product, maand.
SELECT
  *,
  CASE
    WHEN totaal IS NOT NULL THEN greatest(0, tot_nu - totaal) - greatest(0, tot_nu - coalesce(waarde, 0) - totaal)
    WHEN plafond IS NOT NULL THEN greatest(0, waarde - plafond)
    ELSE 0
  END AS boven
FROM (
  SELECT
    coalesce(m.gemeente, l.gemeente) AS gemeente, coalesce(m.wet, l.wet) AS wet,
    coalesce(m.product, l.product) AS product, coalesce(m.maand, l.maand) AS maand,
    coalesce(m.client, l.client) AS client, coalesce(m.leverancier, l.leverancier) AS leverancier,
    m.toewijzingnummer IS NOT NULL AS is_toegewezen, m.bedrag AS toegewezen, m.plafond, m.totaal,
    coalesce(l.afgekeurd, 0) AS afgekeurd, coalesce(l.geldig, 0) AS geldig, coalesce(l.regels, 0) AS regels, l.waarde,
    sum(coalesce(l.waarde, 0)) OVER (
      PARTITION BY coalesce(m.gemeente, l.gemeente), coalesce(m.wet, l.wet),
        coalesce(m.toewijzingnummer, l.toewijzingnummer), coalesce(m.product, l.product)
      ORDER BY coalesce(m.maand, l.maand)) AS tot_nu,
    count(m.toewijzingnummer) OVER maand_van_toewijzing > 0 AS maand_is_toegewezen,
    sum(coalesce(l.regels, 0)) OVER maand_van_toewijzing AS regels_van_maand
  FROM toewijzing_maand m
  FULL JOIN (
    SELECT
      r.gemeente, r.wet, r.toewijzingnummer, r.product, r.maand, min(r.client) AS client, min(r.leverancier) AS leverancier,
      sum(CASE WHEN r.stand = 'afgekeurd' THEN r.bedrag ELSE 0 END) AS afgekeurd,
      sum(CASE WHEN r.stand <> 'afgekeurd' THEN r.bedrag ELSE 0 END) AS geldig,
      count(CASE WHEN r.stand <> 'afgekeurd' THEN 1 END) AS regels,
      CASE WHEN count(CASE WHEN r.stand <> 'afgekeurd' AND v.waarde IS NULL THEN 1 END) = 0
        THEN sum(CASE WHEN r.stand <> 'afgekeurd' THEN v.waarde ELSE 0 END) END AS waarde
    FROM regel r
    LEFT JOIN regel_waarde v ON v.gemeente = r.gemeente AND v.wet = r.wet AND v.leverancier = r.leverancier
      AND v.referentienummer = r.referentienummer
    GROUP BY r.gemeente, r.wet, r.toewijzingnummer, r.product, r.maand
  ) l ON l.gemeente = m.gemeente AND l.wet = m.wet AND l.toewijzingnummer = m.toewijzingnummer
    AND l.product = m.product AND l.maand = m.maand
  WINDOW maand_van_toewijzing AS (
    PARTITION BY coalesce(m.gemeente, l.gemeente), coalesce(m.wet, l.wet),
      coalesce(m.toewijzingnummer, l.toewijzingnummer), coalesce(m.maand, l.maand))
)
