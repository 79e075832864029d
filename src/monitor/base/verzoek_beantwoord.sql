-- wat: verzoeken om toewijzing (315) en om wijziging (317) met hun eerste antwoord en het besluit: een 319 of de toewijzing die het verzoek
--      noemt. In onderzoek is wel een antwoord en geen besluit. Is de toewijzing later gewijzigd, dan staat de dag van het eerste besluit
--      er
--      niet meer, en telt het verzoek niet mee
-- korrel: een rij per verzoek
-- sleutel: gemeente, wet, verzoek, leverancier, client, referentie
SELECT
  q.gemeente,
  q.wet,
  q.verzoek,
  q.leverancier,
  q.client,
  q.referentie,
  q.gevraagd,
  min(a.dag) FILTER (WHERE a.dag >= q.gevraagd) AS antwoord,
  min(a.dag) FILTER (WHERE a.is_besluit AND a.dag >= q.gevraagd) AS besluit
FROM (
  SELECT gemeente, wet, '315' AS verzoek, leverancier, client, referentieaanbieder AS referentie, known_on AS gevraagd
  FROM verzoek_om_toewijzing
  UNION ALL
  SELECT gemeente, wet, '317', leverancier, client, referentieaanbieder, min(known_on)
  FROM verzoek_om_wijziging
  GROUP BY gemeente, wet, leverancier, client, referentieaanbieder
) q
LEFT JOIN (
  SELECT
    gemeente, wet, leverancier, referentieaanbieder AS referentie, datumantwoord AS dag, verzoekantwoord <> '2' AS is_besluit,
    false AS is_gewijzigd
  FROM antwoord
  UNION ALL
  SELECT gemeente, wet, leverancier, referentieaanbieder, datumtoewijzing, true, redenwijziging IS NOT NULL
  FROM toewijzing
) a
  ON a.gemeente = q.gemeente
  AND a.wet = q.wet
  AND a.leverancier = q.leverancier
  AND a.referentie = q.referentie
GROUP BY q.gemeente, q.wet, q.verzoek, q.leverancier, q.client, q.referentie, q.gevraagd
HAVING count(*) FILTER (WHERE a.is_gewijzigd) = 0
