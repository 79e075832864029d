-- wat: in welke laag van de ondersteuningspiramide een productcategorie valt, volgens de tabel van de gemeente; 1 is het zwaarst
-- korrel: een rij per wet en categorie, en een rij zonder categorie voor een laag waarvan geen bron is
-- sleutel: laag, wet, categorie
SELECT
  CAST(split_part(regel, '|', 1) AS INTEGER) AS zwaarte,
  split_part(regel, '|', 2) AS laag,
  split_part(regel, '|', 3) AS wet,
  split_part(regel, '|', 4) AS categorie
FROM (SELECT unnest(string_split($lagen, ';')) AS regel) regels
