-- wat: de toewijzingen van de trajecten waarin in een maand iets veranderde, van een wet en een categorie ('*' is alle)
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, wet, categorie
-- gebruikt: maand, toewijzing_in_traject, spoor_toewijzing
SELECT
  s.tabel,
  s.delivery,
  s.source_file,
  s.source_line,
  w.vervolg,
  CASE WHEN w.leverancier <> w.vorige_leverancier THEN w.vervolg END AS overstap,
  CASE WHEN w.vergelijkbaar AND w.omvang > w.vorige_omvang THEN w.vervolg END AS opgeschaald,
  CASE WHEN w.vergelijkbaar AND w.omvang < w.vorige_omvang THEN w.vervolg END AS afgeschaald
FROM maand m
JOIN (
  SELECT
    *,
    concat_ws(' ', wet, toewijzingnummer) AS vervolg,
    lag(toewijzingnummer) OVER volgorde AS vorige,
    lag(leverancier) OVER volgorde AS vorige_leverancier,
    lag(omvang) OVER volgorde AS vorige_omvang,
    lag(eenheid) OVER volgorde = eenheid AND lag(frequentie) OVER volgorde = frequentie AS vergelijkbaar
  FROM toewijzing_in_traject
  WINDOW volgorde AS (
    PARTITION BY gemeente, wet, categorie, client, traject
    ORDER BY eerste_dag, laatste_dag, toewijzingnummer
  )
) w
  ON w.eerste_dag <= m.laatste
  AND w.eerste_dag >= m.eerste
JOIN toewijzing_in_traject t
  ON t.gemeente = w.gemeente
  AND t.wet = w.wet
  AND t.categorie = w.categorie
  AND t.client = w.client
  AND t.traject = w.traject
JOIN spoor_toewijzing s
  ON s.gemeente = t.gemeente
  AND s.wet = t.wet
  AND s.toewijzingnummer = t.toewijzingnummer
WHERE
  w.vorige IS NOT NULL
  AND w.gemeente = $gemeente
  AND ($wet = '*' OR w.wet = $wet)
  AND ($categorie = '*' OR w.categorie = $categorie)
