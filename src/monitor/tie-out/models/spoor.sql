-- The lines that an amount of a stage was counted from, each with what it adds. A payment that is divided over products adds its part on the
-- first of its lines; lines of a declaration that settles itself, without a payment, stand for it.
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
SELECT gemeente, product, maand, 'betaald', CASE WHEN plaats = 1 THEN betaald ELSE 0 END, tabel, delivery, source_file, source_line
FROM (
  SELECT v.gemeente, v.product, v.maand, v.betaald, s.tabel, s.delivery, s.source_file, s.source_line,
    row_number() OVER (
      PARTITION BY v.gemeente, v.wet, v.leverancier, v.declaratienummer, v.product, v.maand
      ORDER BY s.tabel, s.source_file, s.source_line) AS plaats,
    s.tabel = 'betaling' OR NOT bool_or(s.tabel = 'betaling') OVER (
      PARTITION BY v.gemeente, v.wet, v.leverancier, v.declaratienummer, v.product, v.maand) AS telt
  FROM betaling_verdeeld v
  JOIN (
    SELECT gemeente, leverancier, coalesce(declaratienummer, betaalnummer) AS declaratienummer, NULL AS product, NULL AS maand,
      'betaling' AS tabel, delivery, source_file, source_line
    FROM betaling
    UNION ALL
    SELECT r.gemeente, r.leverancier, r.declaratienummer, r.product, r.maand, 'declaratieregel', d.delivery, d.source_file,
      d.source_line
    FROM regel r
    JOIN declaratieregel d ON d.gemeente = r.gemeente AND d.wet = r.wet AND d.leverancier = r.leverancier
      AND d.referentienummer = r.referentienummer
    WHERE r.stand = 'toegekend'
  ) s ON s.gemeente = v.gemeente AND s.leverancier = v.leverancier AND s.declaratienummer = v.declaratienummer
    AND (s.tabel = 'betaling' OR (s.product = v.product AND s.maand = v.maand))
) WHERE telt
UNION ALL
SELECT gemeente, coalesce(product, taakveld, grootboekrekening), boekmaand, 'geboekt',
  CASE WHEN batenlasten = 'baten' THEN -bedrag ELSE bedrag END, 'grootboekmutatie', delivery, source_file, source_line
FROM grootboekmutatie
