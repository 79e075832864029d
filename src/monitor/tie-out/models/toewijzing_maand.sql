-- What an allocation is worth in a month, in eurocents, and the most that may be declared of it (TR321, IV076 to IV078). Spread over its
-- days, a month as the sum up to its last day less the sum up to its first, so that months add up to the whole without rests; a volume a month is
-- of that month alone. Nothing where no price is known. "totaal" is the most of the whole allocation where it has one total. Weeks of care by
-- result count by their Sundays, a broken last week with the Sunday before it or, without one, in the month of the end (ADR 25).
-- Grain: gemeente, wet, toewijzingnummer, maand.
SELECT
  gemeente, wet, toewijzingnummer, maand, client, leverancier, product, prijs, prijseenheid, soort,
  CAST((2 * teller * tot_dagen + noemer) // (2 * noemer) - (2 * teller * van_dagen + noemer) // (2 * noemer) AS BIGINT) AS bedrag,
  CAST((plafond_eenheden * per_eenheid + deler - 1) // deler AS BIGINT) AS plafond,
  CASE WHEN frequentie = '6' THEN CAST((per_eenheid * omvang + deler - 1) // deler AS BIGINT) END AS totaal
FROM (
  SELECT
    *,
    CASE frequentie WHEN '4' THEN 0 ELSE eerste - van END AS van_dagen,
    CASE frequentie WHEN '4' THEN laatste - eerste + 1 ELSE laatste - van + 1 END AS tot_dagen,
    CAST(per_eenheid AS HUGEINT) * omvang AS teller,
    deler * CASE frequentie
      WHEN '1' THEN 1
      WHEN '2' THEN 7
      WHEN '4' THEN extract('day' FROM last_day(eerste))
      WHEN '6' THEN tot - van + 1
    END AS noemer,
    omvang * CASE
      WHEN frequentie = '1' THEN laatste - eerste + 1
      WHEN frequentie = '2' AND eenheid IN ('01', '04', '14', '16', '84')
        THEN (CAST(date_trunc('week', laatste) AS DATE) - CAST(date_trunc('week', eerste) AS DATE)) // 7 + 1
      WHEN frequentie = '2' AND tot IS NOT NULL
        THEN (CAST(date_trunc('week', laatste + 1) AS DATE) - CAST(date_trunc('week', eerste) AS DATE)) // 7
          + CASE WHEN laatste_zondag <> tot
            AND CASE WHEN laatste_zondag < van THEN tot ELSE laatste_zondag END BETWEEN eerste AND laatste THEN 1 ELSE 0 END
      WHEN frequentie = '4' THEN 1
    END AS plafond_eenheden
  FROM (
    SELECT
      gemeente, wet, toewijzingnummer, maand, client, leverancier, product, prijs, prijseenheid, eenheid, van, tot, eerste, laatste,
      tot - CAST(extract('dow' FROM tot) AS INTEGER) AS laatste_zondag,
      CASE WHEN budget IS NOT NULL OR eenheid = '83' THEN 'euro' ELSE 'prijs' END AS soort,
      CASE WHEN budget IS NOT NULL THEN '6' ELSE frequentie END AS frequentie,
      coalesce(budget, omvang) AS omvang,
      CASE
        WHEN budget IS NOT NULL OR eenheid = '83' THEN 1
        WHEN eenheid = '04' AND prijseenheid = '01' THEN 60 * prijs
        ELSE prijs
      END AS per_eenheid,
      CASE WHEN budget IS NULL AND eenheid = '01' AND prijseenheid = '04' THEN 60 ELSE 1 END AS deler
    FROM toewijzing_deel
  )
)
