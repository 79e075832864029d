-- wat: toewijzingen die beginnen in een traject dat al liep, vergeleken met de laatste dag ervoor waarop iets van het traject liep. Een overstap is
--      zij bij een aanbieder die er toen niet was, terwijl een andere stopt; wie op haar eerste dag eindigt, is vervangen. De omvang is van alles
--      van dezelfde eenheid en frequentie samen, en leeg als die van een deel niet bekend is
-- korrel: een rij per toewijzing
-- sleutel: gemeente, wet, toewijzingnummer
-- gebruikt: toewijzing_genummerd
SELECT
  gemeente,
  wet,
  categorie,
  client,
  traject,
  toewijzingnummer,
  eerste_dag,
  bool_or(is_eigen AND NOT liep) AND bool_or(liep AND NOT loopt) AS is_overstap,
  CASE WHEN sum(onbekend) = 0 THEN sum(omvang_loopt) END AS omvang,
  CASE WHEN sum(onbekend) = 0 THEN sum(omvang_liep) END AS vorige_omvang
FROM (
  SELECT
    gemeente,
    wet,
    categorie,
    client,
    traject,
    toewijzingnummer,
    eerste_dag,
    leverancier,
    bool_or(is_eigen) AS is_eigen,
    bool_or(liep) AS liep,
    bool_or(loopt) AS loopt,
    sum(omvang) FILTER (WHERE is_gelijk AND liep) AS omvang_liep,
    sum(omvang) FILTER (WHERE is_gelijk AND loopt) AS omvang_loopt,
    count(*) FILTER (WHERE is_gelijk AND (liep OR loopt) AND omvang IS NULL) AS onbekend
  FROM (
    SELECT
      n.gemeente,
      n.wet,
      n.categorie,
      n.client,
      n.traject,
      n.toewijzingnummer,
      n.eerste_dag,
      t.leverancier,
      t.omvang,
      t.leverancier = n.leverancier AS is_eigen,
      t.eenheid = n.eenheid AND t.frequentie = n.frequentie AS is_gelijk,
      t.eerste_dag < n.eerste_dag AND t.laatste_dag >= n.dag_ervoor AS liep,
      t.eerste_dag = n.eerste_dag OR t.laatste_dag > n.eerste_dag AS loopt
    FROM (
      SELECT
        *,
        least(
          max(laatste_dag) OVER (
            PARTITION BY gemeente, wet, categorie, client, traject
            ORDER BY eerste_dag
            GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
          ),
          eerste_dag - 1
        ) AS dag_ervoor,
        min(eerste_dag) OVER (PARTITION BY gemeente, wet, categorie, client, traject) AS traject_begin
      FROM toewijzing_genummerd
    ) n
    JOIN toewijzing_genummerd t
      ON t.gemeente = n.gemeente
      AND t.wet = n.wet
      AND t.categorie = n.categorie
      AND t.client = n.client
      AND t.traject = n.traject
      AND t.eerste_dag <= n.eerste_dag
    WHERE n.eerste_dag > n.traject_begin
  ) paren
  GROUP BY gemeente, wet, categorie, client, traject, toewijzingnummer, eerste_dag, leverancier
) per_aanbieder
GROUP BY gemeente, wet, categorie, client, traject, toewijzingnummer, eerste_dag
