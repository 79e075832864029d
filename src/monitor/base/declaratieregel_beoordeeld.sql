-- wat: declaratieregels met wat de gemeente er in de 325 van zei: beantwoord of niet, en afgekeurd, als regel of met de hele declaratie. Een
--      declaratie is als geheel afgekeurd als er niets van is toegekend en haar kop alleen codes heeft die afkeuren: 0200 (geen opmerking)
--      en 8001 (volledig toegewezen) doen dat niet. Een credit heeft een negatief bedrag en volume
-- korrel: een rij per declaratieregel
-- sleutel: gemeente, wet, leverancier, referentienummer
SELECT
  r.gemeente,
  r.wet,
  r.leverancier,
  r.declaratienummer,
  r.referentienummer,
  r.client,
  r.toewijzingnummer,
  r.productcategorie,
  r.productcode,
  r.datumstart,
  r.datumeinde,
  r.omvang,
  r.eenheid,
  r.bedrag,
  r.known_on,
  a.datumantwoord,
  a.datumantwoord IS NOT NULL AS beantwoord,
  f.referentienummer IS NOT NULL OR coalesce(a.niets_toegekend, false) AS afgekeurd,
  coalesce(a.niets_toegekend, false) AS als_geheel,
  least(f.known_on, CASE WHEN a.niets_toegekend THEN a.known_on END) AS afgekeurd_op
FROM declaratieregel r
LEFT JOIN (
  SELECT
    gemeente, wet, leverancier, declaratienummer, datumantwoord, known_on,
    toegekendbedrag = 0
    AND retourcodes IS NOT NULL
    AND retourcodes NOT LIKE '%0200%'
    AND retourcodes NOT LIKE '%8001%' AS niets_toegekend
  FROM declaratieantwoord
) a
  ON a.gemeente = r.gemeente
  AND a.wet = r.wet
  AND a.leverancier = r.leverancier
  AND a.declaratienummer = r.declaratienummer
LEFT JOIN declaratieregel_antwoord f
  ON f.gemeente = r.gemeente
  AND f.wet = r.wet
  AND f.leverancier = r.leverancier
  AND f.declaratienummer = r.declaratienummer
  AND f.referentienummer = r.referentienummer
