-- wat: kostenregels met de soort verwijzer als groep, volgens het verzoek om toewijzing (315) waarop de toewijzing volgde; 'onbekend' zonder
-- korrel: een rij per regel
-- sleutel: gemeente, wet, leverancier, referentienummer
-- gebruikt: kostenregel
SELECT k.*, coalesce(q.soortverwijzer, 'onbekend') AS groep
FROM kostenregel k
LEFT JOIN verzoek_om_toewijzing q
  ON q.gemeente = k.gemeente
  AND q.wet = k.wet
  AND q.leverancier = k.leverancier
  AND q.client = k.client
  AND q.referentieaanbieder = k.referentie
