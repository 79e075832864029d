-- The approved amount of each client by product and year: how many people a correction is about is counted from it.
-- Grain and key: gemeente, product, jaar, client.
SELECT gemeente, product, substr(maand, 1, 4) AS jaar, client, CAST(sum(bedrag) AS BIGINT) AS bedrag
FROM regel WHERE stand = 'toegekend' GROUP BY gemeente, product, substr(maand, 1, 4), client
