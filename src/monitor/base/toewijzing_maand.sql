-- wat: het deel van een toewijzing dat in een maand ligt: volume naar dagen (per dag, week, maand of over de hele looptijd), en de prijs van
--      het contract op de eerste dag ervan. Is er dan geen prijs meer, dan staat apart wat het deel kost tegen die van het contract dat het laatst
--      begon. Minuten zijn uren; een budget is euro's. Zonder einde is een geheel niet te verdelen
-- korrel: een rij per maand en toewijzing
-- sleutel: gemeente, maand, wet, toewijzingnummer
-- gebruikt: maand, toewijzing_geldig, tarief_gelezen
-- gedeeld: ja
SELECT
  *,
  CAST(teller AS DOUBLE) / (CAST(noemer AS DOUBLE) * deler) AS volume,
  (2 * CAST(teller AS HUGEINT) * prijs + noemer * deler) // (2 * noemer * deler) AS bedrag,
  CASE
    WHEN prijs IS NULL
      THEN (2 * CAST(teller AS HUGEINT) * laatste_prijs + noemer * deler) // (2 * noemer * deler)
  END AS bedrag_doorgetrokken
FROM (
  SELECT
    d.gemeente,
    d.maand,
    d.wet,
    d.categorie,
    d.product,
    d.toewijzingnummer,
    d.client,
    CASE d.eenheid WHEN '01' THEN '04' ELSE d.eenheid END AS eenheid,
    d.omvang * (d.laatste - d.eerste + 1) AS teller,
    CASE d.frequentie
      WHEN '1' THEN 1
      WHEN '2' THEN 7
      WHEN '4' THEN d.dagen_van_maand
      WHEN '6' THEN CASE WHEN d.laatste_dag <> DATE '9999-12-31' THEN d.laatste_dag - d.eerste_dag + 1 END
    END AS noemer,
    CASE d.eenheid WHEN '01' THEN 60 ELSE 1 END AS deler,
    coalesce(
      max(CASE WHEN d.eenheid = '83' THEN 1 END),
      max_by(p.tarief * CASE WHEN p.eenheid = '01' THEN 60 ELSE 1 END, CAST(p.eerste_dag AS VARCHAR) || p.contract)
        FILTER (WHERE p.laatste_dag >= d.eerste)
    ) AS prijs,
    max_by(p.tarief * CASE WHEN p.eenheid = '01' THEN 60 ELSE 1 END, CAST(p.eerste_dag AS VARCHAR) || p.contract)
      AS laatste_prijs
  FROM (
    SELECT
      t.* EXCLUDE (omvang, eenheid, frequentie, budget),
      m.maand,
      m.laatste - m.eerste + 1 AS dagen_van_maand,
      greatest(t.eerste_dag, m.eerste) AS eerste,
      least(t.laatste_dag, m.laatste) AS laatste,
      coalesce(t.budget, t.omvang) AS omvang,
      CASE WHEN t.budget IS NULL THEN t.eenheid ELSE '83' END AS eenheid,
      CASE WHEN t.budget IS NULL THEN t.frequentie ELSE '6' END AS frequentie
    FROM maand m
    JOIN toewijzing_geldig t
      ON t.eerste_dag <= m.laatste
      AND t.laatste_dag >= m.eerste
  ) d
  LEFT JOIN tarief_gelezen p
    ON p.gemeente = d.gemeente
    AND p.wet = d.wet
    AND p.leverancier = d.leverancier
    AND p.product = d.product
    AND p.eerste_dag <= d.eerste
    AND (p.eenheid = d.eenheid OR (p.eenheid IN ('01', '04') AND d.eenheid IN ('01', '04')))
    AND p.tarief IS NOT NULL
  GROUP BY ALL
) geprijsd
