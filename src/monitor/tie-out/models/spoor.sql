-- The lines that an amount of a stage was counted from, each with what it adds. A payment adds to each product and month what it paid of it; lines
-- of a declaration that settles itself, without a payment, stand for it.
-- Grain: gemeente, product, maand, stadium and a line of a source.
SELECT m.gemeente, m.product, m.maand, 'toegewezen' AS stadium, coalesce(m.bedrag, 0) AS bedrag,
  'toewijzing' AS tabel, t.delivery, t.source_file, t.source_line
FROM toewijzing_maand m
JOIN toewijzing t ON t.gemeente = m.gemeente AND t.wet = m.wet AND t.toewijzingnummer = m.toewijzingnummer
UNION ALL
SELECT r.gemeente, r.product, r.maand, s.stadium, r.bedrag, 'declaratieregel', d.delivery, d.source_file, d.source_line
FROM regel r
JOIN (SELECT 'gedeclareerd' AS stadium UNION ALL SELECT 'goedgekeurd') s ON s.stadium = 'gedeclareerd' OR r.stand = 'toegekend'
JOIN declaratieregel d ON d.gemeente = r.gemeente AND d.wet = r.wet AND d.leverancier = r.leverancier
  AND d.referentienummer = r.referentienummer
UNION ALL
SELECT d.gemeente, d.product, d.maand, 'betaald', d.bedrag, 'betaling', b.delivery, b.source_file, b.source_line
FROM betaling_deel d
JOIN betaling b ON b.gemeente = d.gemeente AND b.betaalnummer = d.betaalnummer
UNION ALL
SELECT r.gemeente, r.product, r.maand, 'betaald', r.bedrag, 'declaratieregel', d.delivery, d.source_file, d.source_line
FROM betaling_verdeeld v
JOIN regel r ON r.gemeente = v.gemeente AND r.wet = v.wet AND r.leverancier = v.leverancier
  AND r.declaratienummer = v.declaratienummer AND r.product = v.product AND r.maand = v.maand AND r.stand = 'toegekend'
JOIN declaratieregel d ON d.gemeente = r.gemeente AND d.wet = r.wet AND d.leverancier = r.leverancier
  AND d.referentienummer = r.referentienummer
WHERE v.is_verrekend
UNION ALL
SELECT gemeente, coalesce(product, taakveld, grootboekrekening), boekmaand, 'geboekt',
  CASE WHEN batenlasten = 'baten' THEN -bedrag ELSE bedrag END, 'grootboekmutatie', delivery, source_file, source_line
FROM grootboekmutatie
