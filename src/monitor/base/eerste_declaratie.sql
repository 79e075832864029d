-- wat: over wanneer zorg van een toewijzing voor het eerst is gedeclareerd: de eerste dag in de eerste maand waarover zonder afkeuringen en na
--      credits een bedrag overblijft. Met de maand waarin de declaraties van de wet beginnen
-- korrel: een rij per toewijzing
-- sleutel: gemeente, wet, toewijzingnummer
-- gebruikt: declaratieregel_beoordeeld
SELECT
  gemeente,
  wet,
  toewijzingnummer,
  min(eerste_dag) FILTER (WHERE bedrag > 0) AS eerste_dag,
  min(min(maand)) OVER (PARTITION BY gemeente, wet) AS gezien_vanaf
FROM (
  SELECT
    r.gemeente,
    r.wet,
    r.toewijzingnummer,
    CAST(date_trunc('month', r.datumstart) AS DATE) AS maand,
    min(r.datumstart) FILTER (WHERE NOT r.afgekeurd) AS eerste_dag,
    sum(r.bedrag) FILTER (WHERE NOT r.afgekeurd) AS bedrag
  FROM declaratieregel_beoordeeld r
  GROUP BY r.gemeente, r.wet, r.toewijzingnummer, date_trunc('month', r.datumstart)
) per_maand
GROUP BY gemeente, wet, toewijzingnummer
