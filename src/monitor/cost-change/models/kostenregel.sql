-- wat: regels van declaraties over zorg in de periode die niet zijn afgekeurd, elk met het traject waarvan de toewijzing is; een regel zonder
--      bekende toewijzing hoort bij een traject apart per cliënt en categorie. Een credit telt negatief
-- korrel: een rij per regel
-- sleutel: gemeente, wet, leverancier, referentienummer
-- gebruikt: toewijzing_in_traject, declaratieregel_beoordeeld
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
FROM declaratieregel_beoordeeld r
LEFT JOIN toewijzing_in_traject t
  ON t.gemeente = r.gemeente
  AND t.wet = r.wet
  AND t.toewijzingnummer = r.toewijzingnummer
WHERE NOT r.afgekeurd
  AND r.datumstart >= CAST($van AS DATE)
  AND r.datumstart < CAST($tot AS DATE)
