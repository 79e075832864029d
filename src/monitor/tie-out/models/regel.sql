-- Lines of declarations with their product, month of the care and state: open (not answered), afgekeurd or toegekend.
-- Grain: gemeente, wet, leverancier, referentienummer.
SELECT
  r.gemeente, r.wet, r.leverancier, r.declaratienummer, r.referentienummer, r.client, r.toewijzingnummer, p.product,
  substr(CAST(r.datumstart AS VARCHAR), 1, 7) AS maand, r.omvang, r.eenheid, r.bedrag,
  CASE
    WHEN NOT r.beantwoord THEN 'open'
    WHEN r.afgekeurd THEN 'afgekeurd'
    ELSE 'toegekend'
  END AS stand,
  substr(CAST(r.datumantwoord AS VARCHAR), 1, 7) AS antwoordmaand
FROM declaratieregel_beoordeeld r
JOIN productcode p ON p.gemeente = r.gemeente AND p.wet = r.wet
  AND p.productcategorie = r.productcategorie AND p.productcode = r.productcode
