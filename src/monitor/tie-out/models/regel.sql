-- Lines of declarations with their product, month of the care and state: open (not answered), afgekeurd or toegekend. A declaration
-- that was refused as a whole has no refused lines of its own.
-- Grain: gemeente, wet, leverancier, referentienummer.
SELECT
  r.gemeente, r.wet, r.leverancier, r.declaratienummer, r.referentienummer, r.client, r.toewijzingnummer, p.product,
  substr(CAST(r.datumstart AS VARCHAR), 1, 7) AS maand, r.omvang, r.eenheid, r.bedrag,
  CASE
    WHEN a.declaratienummer IS NULL THEN 'open'
    WHEN f.referentienummer IS NOT NULL THEN 'afgekeurd'
    WHEN a.toegekendbedrag = 0 AND a.retourcodes IS NOT NULL AND a.retourcodes NOT LIKE '%0200%' THEN 'afgekeurd'
    ELSE 'toegekend'
  END AS stand,
  substr(CAST(a.datumantwoord AS VARCHAR), 1, 7) AS antwoordmaand
FROM declaratieregel r
JOIN productcode p ON p.gemeente = r.gemeente AND p.wet = r.wet
  AND p.productcategorie = r.productcategorie AND p.productcode = r.productcode
LEFT JOIN declaratieantwoord a
  ON a.gemeente = r.gemeente AND a.wet = r.wet AND a.leverancier = r.leverancier AND a.declaratienummer = r.declaratienummer
LEFT JOIN declaratieregel_antwoord f
  ON f.gemeente = r.gemeente AND f.wet = r.wet AND f.leverancier = r.leverancier
  AND f.declaratienummer = r.declaratienummer AND f.referentienummer = r.referentienummer
