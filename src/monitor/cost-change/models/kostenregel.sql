-- wat: regels van declaraties over zorg in de periode die niet zijn afgekeurd, elk met het traject waarvan de toewijzing is; een regel zonder
--      bekende toewijzing hoort bij een traject apart per cliënt en categorie. Een credit telt negatief
-- korrel: een rij per regel
-- sleutel: gemeente, wet, leverancier, referentienummer
-- gebruikt: toewijzing_in_traject
SELECT
  r.gemeente,
  r.wet,
  r.leverancier,
  r.referentienummer,
  r.client,
  r.productcategorie AS categorie,
  r.eenheid,
  r.omvang,
  r.bedrag,
  coalesce(t.referentie, '') AS referentie,
  r.wet || ' ' || r.productcategorie || ' ' || CAST(coalesce(t.traject, -1) AS VARCHAR) || ' ' || r.client AS traject
FROM declaratieregel r
LEFT JOIN toewijzing_in_traject t
  ON t.gemeente = r.gemeente
  AND t.wet = r.wet
  AND t.toewijzingnummer = r.toewijzingnummer
LEFT JOIN declaratieregel_antwoord f
  ON f.gemeente = r.gemeente
  AND f.wet = r.wet
  AND f.leverancier = r.leverancier
  AND f.declaratienummer = r.declaratienummer
  AND f.referentienummer = r.referentienummer
WHERE f.referentienummer IS NULL
  AND r.datumstart >= CAST($van AS DATE)
  AND r.datumstart < CAST($tot AS DATE)
