-- From allocated to declared: every eurocent of the difference in one class.
-- Grain: an allocation, product and month, and a class of it. Keys: gemeente, product, maand, klasse.
SELECT gemeente, product, maand, client, leverancier, 'afgekeurde-regels' AS klasse, afgekeurd AS bedrag
FROM toewijzing_gedeclareerd WHERE afgekeurd <> 0
UNION ALL
SELECT gemeente, product, maand, client, leverancier,
  CASE
    WHEN is_toegewezen THEN 'geen-prijs'
    WHEN maand_is_toegewezen THEN 'op-ander-toegewezen-product'
    ELSE 'zonder-toewijzing'
  END, geldig
FROM toewijzing_gedeclareerd WHERE toegewezen IS NULL AND geldig <> 0
UNION ALL
SELECT g.gemeente, g.product, g.maand, g.client, g.leverancier,
  CASE
    WHEN g.regels_van_maand > 0 THEN 'op-ander-toegewezen-product'
    WHEN CAST(g.maand || '-01' AS DATE) + to_months(i.wachtmaanden + 1) > i.dag THEN 'nog-te-declareren'
    ELSE 'niet-gedeclareerd'
  END, -g.toegewezen
FROM toewijzing_gedeclareerd g CROSS JOIN instelling i WHERE g.toegewezen IS NOT NULL AND g.regels = 0
UNION ALL
SELECT gemeente, product, maand, client, leverancier, 'andere-eenheid', geldig - toegewezen
FROM toewijzing_gedeclareerd WHERE toegewezen IS NOT NULL AND regels > 0 AND waarde IS NULL
UNION ALL
SELECT gemeente, product, maand, client, leverancier, 'boven-toewijzing', boven
FROM toewijzing_gedeclareerd WHERE toegewezen IS NOT NULL AND waarde IS NOT NULL
UNION ALL
SELECT gemeente, product, maand, client, leverancier, 'ander-volume', waarde - toegewezen - boven
FROM toewijzing_gedeclareerd WHERE toegewezen IS NOT NULL AND regels > 0 AND waarde IS NOT NULL
UNION ALL
SELECT gemeente, product, maand, client, leverancier, 'ander-tarief', geldig - waarde
FROM toewijzing_gedeclareerd WHERE toegewezen IS NOT NULL AND waarde IS NOT NULL
