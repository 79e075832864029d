-- What is asked: one row.
-- Parameters: the last day (none: the last day of which anything is known), the months in which a provider may still declare, and by
-- which month the ledger books declarations (antwoord, zorgmaand or betaling). What was allocated counts from the first month that was
-- declared or booked: of older care the messages never came.
SELECT
  coalesce(CAST(? AS DATE), (SELECT max(known_on) FROM (
    SELECT known_on FROM declaratieregel UNION ALL SELECT known_on FROM declaratieantwoord
    UNION ALL SELECT known_on FROM betaling UNION ALL SELECT known_on FROM grootboekmutatie
    UNION ALL SELECT known_on FROM toewijzing))) AS dag,
  CAST(? AS INTEGER) AS wachtmaanden,
  CAST(? AS VARCHAR) AS boekbasis,
  coalesce(
    (SELECT min(maand) FROM (
      SELECT substr(CAST(min(datumstart) AS VARCHAR), 1, 7) AS maand FROM declaratieregel
      UNION ALL SELECT min(boekmaand) FROM grootboekmutatie)),
    (SELECT substr(CAST(min(known_on) AS VARCHAR), 1, 7) FROM (
    SELECT known_on FROM declaratieregel UNION ALL SELECT known_on FROM declaratieantwoord
    UNION ALL SELECT known_on FROM betaling UNION ALL SELECT known_on FROM grootboekmutatie
    UNION ALL SELECT known_on FROM toewijzing))) AS eerste_maand
