-- wat: uitkeringen die in de maand op ten minste een dag liepen, naar begin en einde zoals zij het laatst zijn genoemd, met wat over de maand is
--      uitgekeerd. Zonder einde loopt een uitkering tot en met de laatste maand waarin het bestand haar noemt
-- korrel: een rij per maand en uitkering
-- sleutel: gemeente, maand, uitkering
-- gebruikt: maand, uitkering_regel
-- gedeeld: ja
SELECT
  gemeente,
  maand,
  uitkering,
  wie.client AS client,
  wie.partner AS partner,
  wie.regeling AS regeling,
  eerste_dag,
  laatste_dag,
  redeninstroom,
  redenuitstroom,
  beginmaand = maand AS begint,
  coalesce(eindmaand = maand, false) AS eindigt,
  bedrag
FROM (
  SELECT
    r.gemeente,
    m.maand,
    r.uitkering,
    r.eerste_dag,
    r.laatste_dag,
    r.beginmaand,
    r.eindmaand,
    r.redeninstroom,
    r.redenuitstroom,
    arg_max(
      struct_pack(client := r.client, partner := r.partner, regeling := r.regeling), r.maand_van_regel
    ) AS wie,
    coalesce(sum(r.bedrag) FILTER (WHERE r.betaalmaand = m.maand), 0) AS bedrag
  FROM maand m
  JOIN uitkering_regel r
    ON r.van <= m.maand
    AND r.tot >= m.maand
  GROUP BY
    r.gemeente, m.maand, r.uitkering, r.eerste_dag, r.laatste_dag, r.beginmaand, r.eindmaand, r.redeninstroom,
    r.redenuitstroom
) per_maand
