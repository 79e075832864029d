-- wat: regels van het maandbestand, met begin, einde en redenen zoals de laatste regel van de uitkering ze noemt, en de maanden waarvoor een regel
--      staat: de eerste ook voor die vanaf het begin, de laatste ook voor die tot het einde, voor zover het bestand over die maanden gaat. Een
--      nabetaling na het einde is van de maand van het einde; een uitkering met een einde voor haar begin is nooit ingegaan
-- korrel: een rij per regel van het bestand
-- sleutel: gemeente, maand_van_regel, uitkering
SELECT
  *,
  greatest(CASE WHEN is_eerste THEN beginmaand ELSE betaalmaand END, bestand_van) AS van,
  least(CASE WHEN is_laatste AND laatste_dag IS NOT NULL THEN eindmaand ELSE betaalmaand END, bestand_tot) AS tot
FROM (
  SELECT
    *,
    substr(CAST(eerste_dag AS VARCHAR), 1, 7) AS beginmaand,
    substr(CAST(laatste_dag AS VARCHAR), 1, 7) AS eindmaand,
    least(
      greatest(maand_van_regel, substr(CAST(eerste_dag AS VARCHAR), 1, 7)),
      substr(CAST(coalesce(laatste_dag, DATE '9999-12-31') AS VARCHAR), 1, 7)
    ) AS betaalmaand
  FROM (
    SELECT
      gemeente,
      maand AS maand_van_regel,
      uitkering,
      client,
      partner,
      regeling,
      bedrag,
      delivery,
      source_file,
      source_line,
      first_value(ingangsdatum) OVER nieuwste AS eerste_dag,
      first_value(einddatum) OVER nieuwste AS laatste_dag,
      coalesce(first_value(redeninstroom) OVER nieuwste, 'onbekend') AS redeninstroom,
      coalesce(first_value(redenuitstroom) OVER nieuwste, 'onbekend') AS redenuitstroom,
      row_number() OVER nieuwste = 1 AS is_laatste,
      lag(maand) OVER (PARTITION BY gemeente, uitkering ORDER BY maand) IS NULL AS is_eerste,
      min(maand) OVER (PARTITION BY gemeente) AS bestand_van,
      max(maand) OVER (PARTITION BY gemeente) AS bestand_tot
    FROM inkomensvoorziening
    WINDOW nieuwste AS (PARTITION BY gemeente, uitkering ORDER BY maand DESC)
  ) regels
  WHERE laatste_dag IS NULL OR laatste_dag >= eerste_dag
) met_maanden
