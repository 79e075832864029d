-- wat: lasten en baten in het grootboek tegen de begroting van het jaar, met wijzigingen die tot de peildatum bekend zijn
-- korrel: een rij per maand, baten of lasten, taakveld en product
-- sleutel: gemeente, maand, batenlasten, taakveld, product
-- gebruikt: maand
SELECT
  k.gemeente,
  m.maand,
  k.batenlasten,
  k.taakveld,
  k.product,
  sum(CASE WHEN k.boekmaand = m.maand THEN k.geboekt ELSE 0 END) AS geboekt,
  sum(k.geboekt) AS geboekt_tot_en_met,
  sum(k.begroot) AS begroot
FROM maand m
JOIN (
  SELECT
    gemeente, substr(boekmaand, 1, 4) AS jaar, boekmaand, batenlasten, coalesce(taakveld, '') AS taakveld,
    coalesce(product, '') AS product, bedrag AS geboekt, 0 AS begroot
  FROM grootboekmutatie
  UNION ALL
  SELECT
    gemeente, CAST(jaar AS VARCHAR), CAST(jaar AS VARCHAR) || '-01', batenlasten, coalesce(taakveld, ''),
    coalesce(product, ''), 0, bedrag
  FROM begrotingregel
) k
  ON k.jaar = substr(m.maand, 1, 4)
  AND k.boekmaand <= m.maand
GROUP BY k.gemeente, m.maand, k.batenlasten, k.taakveld, k.product
