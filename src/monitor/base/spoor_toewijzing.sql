-- wat: waar een toewijzing staat: de regel van het bericht dat haar het laatst noemt
-- korrel: een rij per toewijzing
-- sleutel: gemeente, wet, toewijzingnummer
SELECT gemeente, wet, toewijzingnummer, 'toewijzing' AS tabel, delivery, source_file, source_line
FROM toewijzing
