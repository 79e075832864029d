-- wat: contracten en tarieven, een keer gelezen
-- korrel: een rij per product, aanbieder en looptijd
-- sleutel: gemeente, wet, contract, leverancier, product, eerste_dag
SELECT
  gemeente,
  wet,
  contract,
  coalesce(perceel, '') AS perceel,
  leverancier,
  productcode AS product,
  eenheid,
  tarief,
  plafond,
  datumstart AS eerste_dag,
  coalesce(datumeinde, DATE '9999-12-31') AS laatste_dag
FROM tarief
