-- wat: wat is toegewezen en nog te declareren: van maanden na de maand van de peildatum wat is toegewezen, en van die maand en de drie
--      ervoor wat is toegewezen en niet gedeclareerd, niet onder nul. Van oudere maanden wordt niets meer verwacht. Alleen maanden van de
--      periode tellen: wie het hele jaar wil weten, vraagt tot en met december. Loopt de lijst van prijzen niet zo ver, dan telt de
--      laatst bekende prijs door, en staat apart van hoeveel toewijzingen. Zonder volume of een prijs van eerder telt een toewijzing niet mee
-- korrel: een rij per maand, wet, categorie en product
-- sleutel: gemeente, maand, wet, categorie, product
-- gebruikt: toewijzing_maand, gedeclareerd_client_maand
SELECT *, gedeclareerd + verplicht AS gedeclareerd_en_verplicht
FROM (
  SELECT
    gemeente,
    maand,
    wet,
    categorie,
    product,
    sum(zonder_prijs) AS zonder_prijs,
    sum(prijs_doorgetrokken) AS prijs_doorgetrokken,
    CAST(sum(gedeclareerd) AS BIGINT) AS gedeclareerd,
    CASE
      WHEN strftime(CAST($peildag AS DATE) - INTERVAL 3 MONTH, '%Y-%m') <= samen.maand
        THEN CAST(greatest(sum(toegewezen) - sum(gedeclareerd), 0) AS BIGINT)
      ELSE 0
    END AS verplicht
  FROM (
    SELECT
      gemeente, maand, wet, categorie, product,
      CASE WHEN coalesce(bedrag, bedrag_doorgetrokken) IS NULL THEN 1 ELSE 0 END AS zonder_prijs,
      CASE WHEN bedrag_doorgetrokken IS NOT NULL THEN 1 ELSE 0 END AS prijs_doorgetrokken,
      coalesce(bedrag, bedrag_doorgetrokken, 0) AS toegewezen,
      0 AS gedeclareerd
    FROM toewijzing_maand
    UNION ALL
    SELECT gemeente, maand, wet, categorie, product, 0, 0, 0, bedrag
    FROM gedeclareerd_client_maand
  ) samen
  GROUP BY gemeente, maand, wet, categorie, product
) per_product
