-- wat: declaratieregels die er vaker zijn dan een keer: zelfde aanbieder, cliënt, toewijzing, product en dagen, niet afgekeurd en niet
--      teruggenomen. Een signaal om te kijken: soms zijn er twee leveringen
-- korrel: een rij per zorgmaand en wet
-- sleutel: gemeente, maand, wet
-- gebruikt: regel_maand
SELECT
  gemeente,
  maand,
  wet,
  sum(debet) AS regels,
  CAST(sum(greatest(netto - 1, 0)) AS BIGINT) AS dubbel
FROM (
  SELECT
    gemeente, maand, wet, leverancier, client, toewijzingnummer, product, datumstart, datumeinde,
    count(*) FILTER (WHERE bedrag > 0) AS debet,
    sum(sign(bedrag)) AS netto
  FROM regel_maand
  WHERE NOT afgekeurd
  GROUP BY gemeente, maand, wet, leverancier, client, toewijzingnummer, product, datumstart, datumeinde
) per_levering
GROUP BY gemeente, maand, wet
