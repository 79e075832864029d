-- What of the ledger is which stream of money, and what of the stream of declarations the approved lines explain.
-- Grain and key: gemeente, product, maand, stroom.
SELECT gemeente, product, maand, stroom, CAST(sum(bedrag) AS BIGINT) AS bedrag, CAST(sum(verklaard) AS BIGINT) AS verklaard,
  string_agg(DISTINCT bron, ', ' ORDER BY bron) AS bron
FROM (
  SELECT gemeente, product, maand, stroom, bedrag, 0 AS verklaard, bron FROM boeking
  UNION ALL
  SELECT gemeente, product, maand, 'declaratie',  0,
    CASE
      WHEN geboekt > 0 AND verwacht > 0 THEN least(geboekt, verwacht)
      WHEN geboekt < 0 AND verwacht < 0 THEN greatest(geboekt, verwacht)
      ELSE 0
    END, NULL
  FROM boekcel WHERE boekingen > 0
)
GROUP BY gemeente, product, maand, stroom
