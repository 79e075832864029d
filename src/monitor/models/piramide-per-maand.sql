-- wat: de ondersteuningspiramide: cliënten in de zwaarste laag waarin zij zorg hebben, en wie van hen in het register staan als deel van de
--      inwoners. Een laag zonder bron heeft geen aantal: niet gemeten is geen nul. Een categorie die niet in de tabel staat, is niet ingedeeld
-- korrel: een rij per maand en laag, en de laag 'niet ingedeeld'
-- sleutel: gemeente, maand, laag
-- gebruikt: laag, client_maand, buurt_maand, client_in_register
SELECT
  k.gemeente,
  k.maand,
  k.laag,
  CASE WHEN k.is_gemeten THEN count(c.client) END AS clienten,
  CASE WHEN k.is_gemeten THEN count(r.client) END AS clienten_in_register,
  max(k.inwoners) AS inwoners
FROM (
  SELECT b.gemeente, b.maand, b.inwoners, l.laag, l.zwaarte, l.is_gemeten
  FROM (SELECT gemeente, maand, sum(inwoners) AS inwoners FROM buurt_maand GROUP BY gemeente, maand) b
  CROSS JOIN (
    SELECT laag, min(zwaarte) AS zwaarte, bool_or(categorie <> '') AS is_gemeten FROM laag GROUP BY laag
    UNION ALL
    SELECT 'niet ingedeeld', 9999, true
  ) l
) k
LEFT JOIN (
  SELECT m.gemeente, m.maand, m.client, coalesce(min(l.zwaarte), 9999) AS zwaarte
  FROM client_maand m
  LEFT JOIN laag l ON l.wet = m.wet AND l.categorie = m.categorie
  GROUP BY m.gemeente, m.maand, m.client
) c ON c.gemeente = k.gemeente AND c.maand = k.maand AND c.zwaarte = k.zwaarte
LEFT JOIN (SELECT DISTINCT gemeente, maand, client FROM client_in_register) r
  ON r.gemeente = c.gemeente
  AND r.maand = c.maand
  AND r.client = c.client
GROUP BY k.gemeente, k.maand, k.laag, k.is_gemeten
