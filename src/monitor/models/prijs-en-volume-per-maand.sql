-- wat: wat een eenheid kostte en hoeveel een cliënt kreeg, uit regels die niet zijn afgekeurd; een credit telt negatief
-- korrel: een rij per zorgmaand, wet, categorie en eenheid
-- sleutel: gemeente, maand, wet, categorie, eenheid
-- gebruikt: maand
SELECT
  r.gemeente,
  m.maand,
  r.wet,
  r.productcategorie AS categorie,
  r.eenheid,
  sum(r.bedrag) AS bedrag,
  sum(r.omvang) AS volume,
  count(DISTINCT r.client) AS clienten
FROM maand m
JOIN declaratieregel r
  ON r.datumstart <= m.laatste
  AND r.datumstart >= m.eerste
LEFT JOIN declaratieregel_antwoord f
  ON f.gemeente = r.gemeente
  AND f.wet = r.wet
  AND f.leverancier = r.leverancier
  AND f.declaratienummer = r.declaratienummer
  AND f.referentienummer = r.referentienummer
WHERE f.referentienummer IS NULL
GROUP BY r.gemeente, m.maand, r.wet, r.productcategorie, r.eenheid
