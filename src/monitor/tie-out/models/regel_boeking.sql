-- Approved lines with the month in which the ledger should have them, and the provider under which it would: none in a product and month
-- in which the ledger books declarations without a provider.
-- Grain: gemeente, wet, leverancier, referentienummer.
SELECT
  r.gemeente, r.wet, r.leverancier, r.declaratienummer, r.referentienummer, r.client, r.product, r.maand, r.bedrag, r.boekmaand, r.is_betaald,
  CASE WHEN z.product IS NULL THEN r.leverancier ELSE '' END AS boekleverancier
FROM (
  SELECT
    l.*, d.is_betaald,
    CASE i.boekbasis
      WHEN 'zorgmaand' THEN l.maand
      WHEN 'betaling' THEN CASE WHEN d.is_betaald THEN coalesce(d.betaalmaand, l.antwoordmaand) END
      ELSE l.antwoordmaand
    END AS boekmaand
  FROM regel l
  CROSS JOIN instelling i
  JOIN (
    SELECT gemeente, wet, leverancier, declaratienummer, bool_or(is_betaald) AS is_betaald, min(betaalmaand) AS betaalmaand
    FROM betaling_verdeeld GROUP BY gemeente, wet, leverancier, declaratienummer
  ) d ON d.gemeente = l.gemeente AND d.wet = l.wet AND d.leverancier = l.leverancier AND d.declaratienummer = l.declaratienummer
  WHERE l.stand = 'toegekend'
) r
LEFT JOIN (
  SELECT DISTINCT gemeente, product, maand FROM boeking WHERE stroom = 'declaratie' AND leverancier = ''
) z ON z.gemeente = r.gemeente AND z.product = r.product AND z.maand = r.boekmaand
