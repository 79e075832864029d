-- wat: hoe snel de gemeente verzoeken om toewijzing (315) en om wijziging (317) beantwoordt, tegen de vijf werkdagen van het
--      berichtenverkeer (OP274, OP346), en besluit: binnen acht weken, ook als zij eerst onderzoekt. Geen wettelijke termijn
-- korrel: een rij per maand, wet en verzoek (315 of 317)
-- sleutel: gemeente, maand, wet, verzoek
-- gebruikt: maand, werkdag, verzoek_beantwoord
SELECT
  v.gemeente,
  m.maand,
  v.wet,
  v.verzoek,
  count(*) FILTER (WHERE v.gevraagd >= m.eerste) AS ontvangen,
  count(*) FILTER (WHERE v.antwoord <= m.laatste AND v.antwoord >= m.eerste) AS beantwoord,
  count(*) FILTER (WHERE v.antwoord <= m.laatste AND v.antwoord >= m.eerste AND w.nummer - e.nummer <= 5) AS binnen_termijn,
  coalesce(sum(w.nummer - e.nummer) FILTER (WHERE v.antwoord <= m.laatste AND v.antwoord >= m.eerste), 0) AS werkdagen,
  count(*) FILTER (WHERE (v.antwoord IS NULL OR v.antwoord > m.laatste) AND l.nummer - e.nummer > 5) AS zonder_antwoord,
  count(*) FILTER (WHERE v.besluit <= m.laatste) AS besloten,
  count(*) FILTER (WHERE v.besluit <= m.laatste AND v.besluit - v.gevraagd <= 56) AS besloten_op_tijd,
  count(*) FILTER (WHERE v.besluit IS NULL OR v.besluit > m.laatste) AS open_eind,
  count(*) FILTER (WHERE (v.besluit IS NULL OR v.besluit > m.laatste) AND m.laatste - v.gevraagd > 56) AS open_te_laat
FROM maand m
JOIN werkdag l ON l.dag = m.laatste
JOIN verzoek_beantwoord v
  ON v.gevraagd <= m.laatste
  AND (v.besluit IS NULL OR v.besluit >= m.eerste)
JOIN werkdag e ON e.dag = v.gevraagd
LEFT JOIN werkdag w ON w.dag = v.antwoord
GROUP BY v.gemeente, m.maand, v.wet, v.verzoek
