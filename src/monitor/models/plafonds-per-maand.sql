-- wat: het plafond van een aanbieder in een perceel tegen wat over het jaar tot en met de maand is gedeclareerd en niet afgekeurd. Een
--      signaal om te kijken: onder $minste_groep cliënten blijft het leeg. Het plafond van een perceel is het hoogste van zijn regels
-- korrel: een rij per maand, wet, contract, perceel en aanbieder met een plafond in dat jaar
-- sleutel: gemeente, maand, wet, contract, perceel, leverancier
-- gebruikt: maand, tarief_gelezen, declaratieregel_beoordeeld
SELECT
  *,
  CASE WHEN clienten >= CAST($minste_groep AS INTEGER) THEN CASE WHEN gebruikt >= plafond THEN 1 ELSE 0 END END AS bereikt,
  CASE
    WHEN clienten >= CAST($minste_groep AS INTEGER)
      THEN CASE WHEN gebruikt >= plafond AND gebruikt - in_maand < plafond THEN 1 ELSE 0 END
  END AS bereikt_in_maand
FROM (
  SELECT
    p.gemeente,
    p.maand,
    p.wet,
    p.contract,
    p.perceel,
    p.leverancier,
    p.plafond,
    coalesce(sum(r.bedrag), 0) AS gebruikt,
    coalesce(sum(CASE WHEN r.zorgmaand = p.maand THEN r.bedrag END), 0) AS in_maand,
    count(DISTINCT r.client) AS clienten
  FROM (
    SELECT t.gemeente, m.maand, t.wet, t.contract, t.perceel, t.leverancier, max(t.plafond) AS plafond
    FROM maand m
    JOIN tarief_gelezen t
      ON t.eerste_dag <= CAST(substr(m.maand, 1, 4) || '-12-31' AS DATE)
      AND t.laatste_dag >= CAST(substr(m.maand, 1, 4) || '-01-01' AS DATE)
    WHERE t.plafond IS NOT NULL
    GROUP BY t.gemeente, m.maand, t.wet, t.contract, t.perceel, t.leverancier
  ) p
  LEFT JOIN (
    SELECT DISTINCT
      r.gemeente, r.wet, t.contract, t.perceel, r.leverancier, r.referentienummer, r.client, r.bedrag,
      substr(CAST(r.datumstart AS VARCHAR), 1, 7) AS zorgmaand
    FROM declaratieregel_beoordeeld r
    JOIN tarief_gelezen t
      ON t.gemeente = r.gemeente
      AND t.wet = r.wet
      AND t.leverancier = r.leverancier
      AND t.product = r.productcode
      AND t.eerste_dag <= r.datumstart
      AND t.laatste_dag >= r.datumstart
    WHERE NOT r.afgekeurd
  ) r
    ON r.gemeente = p.gemeente
    AND r.wet = p.wet
    AND r.contract = p.contract
    AND r.perceel = p.perceel
    AND r.leverancier = p.leverancier
    AND substr(r.zorgmaand, 1, 4) = substr(p.maand, 1, 4)
    AND r.zorgmaand <= p.maand
  GROUP BY p.gemeente, p.maand, p.wet, p.contract, p.perceel, p.leverancier, p.plafond
) per_perceel
