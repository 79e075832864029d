-- The volume of a line at the price of its allocation, in eurocents; nothing where one of the two is unknown or the units differ.
-- Minutes have the price of an hour, rounded to cents (IV081).
-- Grain: gemeente, wet, leverancier, referentienummer.
SELECT
  r.gemeente, r.wet, r.leverancier, r.referentienummer,
  CASE
    WHEN m.soort = 'euro' THEN r.bedrag
    WHEN r.eenheid = m.prijseenheid THEN r.omvang * m.prijs
    WHEN r.eenheid = '01' AND m.prijseenheid = '04' THEN sign(r.omvang) * ((2 * abs(r.omvang) * m.prijs + 60) // 120)
    WHEN r.eenheid = '04' AND m.prijseenheid = '01' THEN r.omvang * 60 * m.prijs
  END AS waarde
FROM regel r
JOIN toewijzing_maand m ON m.gemeente = r.gemeente AND m.wet = r.wet AND m.toewijzingnummer = r.toewijzingnummer
  AND m.maand = r.maand
