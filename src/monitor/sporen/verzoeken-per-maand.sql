-- wat: de verzoeken (315 of 317) van een wet die in een maand binnenkwamen, antwoord of een besluit kregen of open stonden, met dat
--      antwoord en dat besluit
-- korrel: een rij per regel van een bron, en per cliënt of traject waarvoor die regel telt
-- sleutel: gemeente, maand, wet, verzoek
-- gebruikt: maand, werkdag, verzoek_beantwoord
-- som: werkdagen
SELECT
  s.tabel,
  s.delivery,
  s.source_file,
  s.source_line,
  CASE WHEN s.is_verzoek AND v.gevraagd >= m.eerste THEN v.nummer END AS ontvangen,
  CASE WHEN s.dag <= v.antwoord AND v.antwoord <= m.laatste AND v.antwoord >= m.eerste THEN v.nummer END AS beantwoord,
  CASE
    WHEN s.dag <= v.antwoord AND v.antwoord <= m.laatste AND v.antwoord >= m.eerste AND w.nummer - e.nummer <= 5 THEN v.nummer
  END AS binnen_termijn,
  CASE
    WHEN s.dag <= v.antwoord AND v.antwoord <= m.laatste AND v.antwoord >= m.eerste
      THEN CASE WHEN s.is_verzoek AND s.plaats = 1 THEN w.nummer - e.nummer ELSE 0 END
  END AS werkdagen,
  CASE
    WHEN s.is_verzoek AND (v.antwoord IS NULL OR v.antwoord > m.laatste) AND l.nummer - e.nummer > 5 THEN v.nummer
  END AS zonder_antwoord,
  CASE WHEN s.is_besluit AND s.dag <= v.besluit AND v.besluit <= m.laatste THEN v.nummer END AS besloten,
  CASE WHEN s.is_besluit AND s.dag <= v.besluit AND v.besluit <= m.laatste AND v.besluit - v.gevraagd <= 56 THEN v.nummer END
    AS besloten_op_tijd,
  CASE WHEN s.is_verzoek AND (v.besluit IS NULL OR v.besluit > m.laatste) THEN v.nummer END AS open_eind,
  CASE WHEN s.is_verzoek AND (v.besluit IS NULL OR v.besluit > m.laatste) AND m.laatste - v.gevraagd > 56 THEN v.nummer END
    AS open_te_laat
FROM maand m
JOIN werkdag l ON l.dag = m.laatste
JOIN (
  SELECT *, concat_ws(' ', leverancier, client, referentie) AS nummer
  FROM verzoek_beantwoord
  WHERE gemeente = $gemeente AND wet = $wet AND verzoek = $verzoek
) v
  ON v.gevraagd <= m.laatste
  AND (v.besluit IS NULL OR v.besluit >= m.eerste)
JOIN werkdag e ON e.dag = v.gevraagd
LEFT JOIN werkdag w ON w.dag = v.antwoord
JOIN (
  SELECT
    *,
    row_number() OVER (PARTITION BY leverancier, client, referentie ORDER BY dag, source_file, source_line) AS plaats
  FROM (
    SELECT
      'verzoek_om_toewijzing' AS tabel, leverancier, client, referentieaanbieder AS referentie, known_on AS dag,
      true AS is_verzoek, true AS is_besluit, delivery, source_file, source_line
    FROM verzoek_om_toewijzing
    WHERE gemeente = $gemeente AND wet = $wet AND $verzoek = '315'
    UNION ALL
    SELECT
      'verzoek_om_wijziging', leverancier, client, referentieaanbieder, known_on, true, true, delivery, source_file,
      source_line
    FROM verzoek_om_wijziging
    WHERE gemeente = $gemeente AND wet = $wet AND $verzoek = '317'
    UNION ALL
    SELECT
      'antwoord', leverancier, NULL, referentieaanbieder, datumantwoord, false, verzoekantwoord <> '2', delivery,
      source_file, source_line
    FROM antwoord
    WHERE gemeente = $gemeente AND wet = $wet
    UNION ALL
    SELECT
      'toewijzing', leverancier, NULL, referentieaanbieder, datumtoewijzing, false, true, delivery, source_file, source_line
    FROM toewijzing
    WHERE gemeente = $gemeente AND wet = $wet
  ) regels
) s
  ON s.leverancier = v.leverancier
  AND s.referentie = v.referentie
  AND coalesce(s.client, v.client) = v.client
  AND (s.is_verzoek OR s.dag >= v.gevraagd)
WHERE m.maand = $maand
