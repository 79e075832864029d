-- wat: aantallen cliënten en jongeren met jeugdhulp die het CBS van de gemeente zelf publiceerde, van elk onderwerp de laatste periode
-- korrel: een rij per tabel en onderwerp
-- sleutel: gemeente, tabel, onderwerp
SELECT gemeente, tabel, onderwerp, onderwerpnaam, periode, CAST(waarde AS DOUBLE) AS waarde
FROM (
  SELECT
    gemeente,
    tabel,
    onderwerp,
    onderwerpnaam,
    periode,
    waarde,
    row_number() OVER (PARTITION BY gemeente, tabel, onderwerp ORDER BY periode DESC) AS plaats
  FROM statistiek
  WHERE regio = 'GM' || gemeente
    AND waarde IS NOT NULL
    AND eenheid = 'aantal'
    AND coalesce(uitsplitsing, '') = ''
    AND (lower(onderwerpnaam) LIKE '%wmo%cli_nten%' OR lower(onderwerpnaam) LIKE '%cli_nten%wmo%' OR lower(onderwerpnaam) LIKE '%jeugdhulp%')
) rijen
WHERE plaats = 1
