-- Everything of the tie-out in one answer, so that what its parts share is computed once: amounts of the stages, classed differences
-- between them, and the streams of money of the ledger.
-- Grain and key: soort, gemeente, product, maand, naam (a stage, a step or a stream), klasse (of a difference).
SELECT 'stadium' AS soort, gemeente, product, maand, stadium AS naam, '' AS klasse, bedrag, zonder_prijs AS aantal, 0 AS verklaard,
  NULL AS bron
FROM stadium
UNION ALL
SELECT 'verschil', gemeente, product, maand, stap, klasse, bedrag, clienten, 0, NULL FROM verschil
UNION ALL
SELECT 'dekking', gemeente, product, maand, stroom, '', bedrag, 0, verklaard, bron FROM dekking
ORDER BY gemeente, product, maand, soort, naam, klasse
