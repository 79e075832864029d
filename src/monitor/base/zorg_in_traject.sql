-- wat: toewijzingen met hun traject en de tijd waarin de zorg van dat traject liep: van het eerste begin (305) tot het laatste einde (307).
--      Zolang een begin geen einde heeft, loopt zij tot het einde van het traject. Is er voor de maand van het eerste begin al zorg gedeclareerd
--      waarvan na afkeuringen en credits iets overblijft, of is er alleen gedeclareerd, dan is niet bekend wanneer zij begon
-- korrel: een rij per toewijzing
-- sleutel: gemeente, wet, toewijzingnummer
-- gebruikt: toewijzing_in_traject, eerste_declaratie
SELECT
  *,
  CASE
    WHEN gedeclareerd_vanaf < coalesce(CAST(date_trunc('month', zorg_begin) AS DATE), DATE '9999-12-31') THEN 'nee'
    WHEN zorg_begin IS NOT NULL THEN 'ja'
  END AS begin_bekend
FROM (
  SELECT
    t.*,
    min(z.begin) OVER reeks AS zorg_begin,
    greatest(
      max(z.einde) OVER reeks,
      CASE WHEN max(z.open_vanaf) OVER reeks IS NOT NULL THEN greatest(t.traject_einde, max(z.open_vanaf) OVER reeks) END
    ) AS zorg_einde,
    min(d.eerste_dag) OVER reeks AS gedeclareerd_vanaf
  FROM toewijzing_in_traject t
  LEFT JOIN (
    SELECT
      gemeente, wet, toewijzingnummer, min(datumstart) AS begin, max(einde) AS einde,
      max(datumstart) FILTER (WHERE einde IS NULL) AS open_vanaf
    FROM (
      SELECT s.gemeente, s.wet, s.toewijzingnummer, s.datumstart, min(p.datumstop) AS einde
      FROM levering_start s
      LEFT JOIN levering_stop p
        ON p.gemeente = s.gemeente
        AND p.wet = s.wet
        AND p.leverancier = s.leverancier
        AND p.client = s.client
        AND p.toewijzingnummer = s.toewijzingnummer
        AND p.datumstart = s.datumstart
      GROUP BY s.gemeente, s.wet, s.leverancier, s.client, s.toewijzingnummer, s.datumstart
    ) begonnen
    GROUP BY gemeente, wet, toewijzingnummer
  ) z
    ON z.gemeente = t.gemeente
    AND z.wet = t.wet
    AND z.toewijzingnummer = t.toewijzingnummer
  LEFT JOIN eerste_declaratie d
    ON d.gemeente = t.gemeente
    AND d.wet = t.wet
    AND d.toewijzingnummer = t.toewijzingnummer
  WINDOW reeks AS (PARTITION BY t.gemeente, t.wet, t.categorie, t.client, t.traject)
) zorg
