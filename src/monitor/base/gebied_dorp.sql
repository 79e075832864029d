-- wat: het dorp waarin een buurt ligt, volgens de lijst van de gemeente. Een code zonder BU of zonder voorloopnul is dezelfde
-- korrel: een rij per buurt
-- sleutel: gemeente, buurt
SELECT gemeente, 'BU' || lpad(replace(upper(buurt), 'BU', ''), 8, '0') AS buurt, min(dorp) AS dorp
FROM gebied
GROUP BY gemeente, 'BU' || lpad(replace(upper(buurt), 'BU', ''), 8, '0')
