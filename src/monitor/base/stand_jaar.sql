-- wat: welke stand van het register voor een jaar telt: die van zijn laatste maand in de periode
-- korrel: een rij per jaar
-- sleutel: gemeente, jaar
-- gebruikt: stand_maand
SELECT gemeente, substr(maand, 1, 4) AS jaar, max(maand) AS maand, max(peildatum) AS peildatum
FROM stand_maand
GROUP BY gemeente, substr(maand, 1, 4)
