-- What of the ledger is which stream of money, and what of the stream of declarations the approved lines explain: as much as both
-- have on the same side of nothing.
-- Grain and key: gemeente, product, maand, stroom.
SELECT gemeente, product, maand, stroom, CAST(sum(bedrag) AS BIGINT) AS bedrag, CAST(sum(verklaard) AS BIGINT) AS verklaard,
  string_agg(DISTINCT bron, ', ' ORDER BY bron) AS bron
FROM (
  SELECT gemeente, product, maand, stroom, bedrag, 0 AS verklaard, bron FROM boeking
  UNION ALL
  SELECT gemeente, product, maand, 'declaratie',  0,
    greatest(0, least(geboekt, verwacht)) + least(0, greatest(geboekt, verwacht)), NULL
  FROM boekcel WHERE boekingen > 0
)
GROUP BY gemeente, product, maand, stroom
