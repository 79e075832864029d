-- Bookings of the ledger with the stream of money that they belong to: costs above zero, income below it. The list of kinds of booking of
-- the municipality says which stream; without it a booking on a provider of the messages is one of declarations.
-- Grain: gemeente, boekstuk, boekregel. "leverancier" is empty for whoever is no provider in the messages.
SELECT
  g.gemeente, coalesce(g.product, g.taakveld, g.grootboekrekening) AS product, g.boekmaand AS maand,
  CASE WHEN g.batenlasten = 'baten' THEN -g.bedrag ELSE g.bedrag END AS bedrag,
  coalesce(a.leverancier, '') AS leverancier, coalesce(b.bron, r.bron, s.bron) AS bron,
  CASE
    WHEN coalesce(b.stroom, r.stroom, s.stroom) IN (
      'declaratie', 'overlopend', 'pgb', 'subsidie', 'lumpsum', 'taakgericht', 'regionaal', 'uitkering', 'eigen-bijdrage', 'overig')
      THEN coalesce(b.stroom, r.stroom, s.stroom)
    WHEN coalesce(b.stroom, r.stroom, s.stroom) IS NOT NULL THEN 'overig'
    WHEN a.leverancier IS NOT NULL THEN 'declaratie'
    ELSE 'onbekend'
  END AS stroom
FROM grootboekmutatie g
LEFT JOIN boekingsoort b ON b.gemeente = g.gemeente AND b.soort = g.soort AND b.grootboekrekening = g.grootboekrekening
LEFT JOIN boekingsoort r ON r.gemeente = g.gemeente AND r.soort IS NULL AND r.grootboekrekening = g.grootboekrekening
LEFT JOIN boekingsoort s ON s.gemeente = g.gemeente AND s.soort = g.soort AND s.grootboekrekening IS NULL
LEFT JOIN (SELECT DISTINCT gemeente, leverancier FROM declaratieregel) a
  ON a.gemeente = g.gemeente AND a.leverancier = g.leverancier
