-- wat: het plafond van een aanbieder in een perceel, en wat daarop in het jaar tot en met de maand is gedeclareerd en niet afgekeurd
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, contract, perceel, leverancier
-- gebruikt: maand, tarief_gelezen, declaratieregel_beoordeeld
-- som: plafond, gebruikt, in_maand
SELECT
  tabel,
  delivery,
  source_file,
  source_line,
  CASE WHEN tabel = 'tarief' THEN CASE WHEN plaats = 1 THEN hoogste ELSE 0 END END AS plafond,
  bedrag AS gebruikt,
  CASE WHEN is_in_maand THEN bedrag END AS in_maand,
  client AS clienten,
  CASE WHEN groep >= CAST($minste_groep AS INTEGER) AND totaal >= hoogste THEN $perceel END AS bereikt,
  CASE
    WHEN groep >= CAST($minste_groep AS INTEGER) AND totaal >= hoogste AND totaal - deze_maand < hoogste THEN $perceel
  END AS bereikt_in_maand
FROM (
  SELECT
    *,
    max(plafond) OVER () AS hoogste,
    row_number() OVER (ORDER BY plafond DESC NULLS LAST, source_file, source_line) AS plaats,
    coalesce(sum(bedrag) OVER (), 0) AS totaal,
    coalesce(sum(CASE WHEN is_in_maand THEN bedrag END) OVER (), 0) AS deze_maand,
    count(DISTINCT client) OVER () AS groep
  FROM (
    SELECT
      'tarief' AS tabel, t.delivery, t.source_file, t.source_line, t.plafond, NULL AS bedrag, NULL AS client,
      false AS is_in_maand
    FROM maand m
    JOIN tarief t
      ON t.datumstart <= CAST(substr(m.maand, 1, 4) || '-12-31' AS DATE)
      AND coalesce(t.datumeinde, DATE '9999-12-31') >= CAST(substr(m.maand, 1, 4) || '-01-01' AS DATE)
    WHERE
      t.plafond IS NOT NULL
      AND t.gemeente = $gemeente
      AND t.wet = $wet
      AND t.contract = $contract
      AND coalesce(t.perceel, '') = $perceel
      AND t.leverancier = $leverancier
    UNION ALL
    SELECT DISTINCT
      'declaratieregel', r.delivery, r.source_file, r.source_line, NULL, r.bedrag, r.client, r.datumstart >= m.eerste
    FROM maand m
    JOIN declaratieregel r
      ON r.datumstart <= m.laatste
      AND r.datumstart >= CAST(substr(m.maand, 1, 4) || '-01-01' AS DATE)
    JOIN tarief_gelezen t
      ON t.gemeente = r.gemeente
      AND t.wet = r.wet
      AND t.leverancier = r.leverancier
      AND t.product = r.productcode
      AND t.eerste_dag <= r.datumstart
      AND t.laatste_dag >= r.datumstart
    JOIN declaratieregel_beoordeeld b
      ON b.gemeente = r.gemeente
      AND b.wet = r.wet
      AND b.leverancier = r.leverancier
      AND b.referentienummer = r.referentienummer
    WHERE
      NOT b.afgekeurd
      AND r.gemeente = $gemeente
      AND r.wet = $wet
      AND r.leverancier = $leverancier
      AND t.contract = $contract
      AND t.perceel = $perceel
  ) regels
) geteld
