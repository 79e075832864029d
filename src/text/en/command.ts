import type { command as nl } from "../nl/command.ts";
import type { Translated } from "../translated.ts";
import { counted } from "./counted.ts";

/** What the command line says. */
export const command: Translated<typeof nl> = {
  "cli.usage": `Usage: sluitend <command> [options]

Commands
  demo               loads the published dossiers and starts the web application
  serve              starts the server of a municipality
  check              checks a dossier: does it add up, apart from rounding?
  protect            protects a table, so that nobody recognises a person in it
  report             makes a document of a dossier
  export             writes a dossier with what you wrote in the web application as a folder again
  import             loads a delivery: messages, ledger, payments and other files
  aansluiting        ties allocated, declared, approved, paid and booked amounts together
  scenario compare   compares the scenarios of a dossier
  scenario optimise  looks for packages of measures that close the gap
  scenario phasing   explains how savings grow from how long care lasts
  forecast series    forecasts monthly series, with an interval that was tested on the past
  forecast year      forecasts the total of a year while claims still come in, with an interval
  forecast duration  computes how long care lasts, with what still runs
  monitor            works out indicators over a lake, protected
  verklaar           explains why care cost more in one period than in another
  sql                asks a question in SQL of the rows of a municipality
  trace              names the lines of the files that a number was counted from
  triangle           estimates how much is still to come of late declarations
  statline           fetches a table of CBS and keeps the responses, to be loaded
  retention          deletes from the lake what was kept longer than it may be, with a log
  privacy            records whether laws may be joined per household
  verwerkingsregister  writes what was loaded about whom, for what and for how long (AVG, article 30)
  dpia               writes a template for the DPIA (AVG, article 35), filled in with what Sluitend does
  synth              makes a municipality that does not exist, to practise and to test with

sluitend <command> --help explains one.
With --json there is one JSON document on standard output; everything else goes to standard error.
Exit code: 0 done, 1 the answer is no (something does not close), 2 the input cannot be read.
`,
  "cli.usage.demo": `Usage: sluitend demo [--port N] [--data FOLDER]

Loads the dossiers of the folder dossiers/ and starts the web application on this machine. It prints an address that
lets you in once; after that the browser remembers who you are. The first time it then makes some synthetic
municipalities and loads their data; the page Gegevens shows that.

  --port N        port; without it the first free one from 8080 on
  --data FOLDER   folder for what users write and load; data/ by default
`,
  "cli.usage.serve": `Usage: sluitend serve [--dossiers FOLDER] [--store ADDRESS] [--lake FOLDER] [--port N] [--host ADDRESS]

Starts the server of a municipality. Without a sign-in service it listens on this machine only.

  --dossiers FOLDER  folder with dossiers; dossiers/ by default
  --store ADDRESS    SQLite file or postgres://…; data/sluitend.sqlite by default
  --lake FOLDER      folder of the lake; lake/ beside the SQLite file by default
  --port N           port; without it the first free one from 8080 on
  --host ADDRESS     address; 127.0.0.1 by default
`,
  "cli.usage.import": `Usage: sluitend import <source> <file…> --lake DIR --mapping FILE [options] [--json]
       sluitend import istandaarden <file, folder or zip>… [--lake FOLDER --gemeente CODE] [--json]

Loads files. A delivery comes in as a whole or not at all; what is wrong is in the report with file, line, column, value and
what to do, and the rest goes on. The same file twice changes nothing.

Sources with a mapping (csv, xlsx or json): grootboek, begroting, betalingen, productieverantwoording,
regionale-afrekening, uitvoeringskosten, producten, boekingsoorten, tarieven, eigen-bijdragen, pgb, uitkeringen,
reintegratie, bijzondere-bijstand, minimaregelingen, doelgroepen, schuldhulp,
inwoners, gebieden, toegang, taaknormen, bezwaren, enquetes, ketendata.
The source statline reads folders of responses of CBS, as sluitend statline keeps them; it needs no mapping.

  --lake DIR           folder of the lake; an empty folder becomes one
  --mapping FILE       yaml file that says which column of your file is what
  --preview            shows how the first rows come in and what does not fit, and loads nothing
  --gemeente CODE      CBS code of the municipality, four digits; otherwise the mapping has it
  --keys DIR           folder with the key of the pseudonyms, outside the lake; beside the lake by default
  --areas FILE         csv of postcodes and neighbourhoods, to place residents
  --known-on DAY       day on which the delivery became known; without it every row says so itself, or it is today
  --revision N         number of the delivery, when there are several in a day: the highest leads
  --jeugdreclassering  takes in product category 47; only when you have a legal basis
  --json               writes the report as JSON

The source istandaarden reads messages of iWmo and iJw 3.2 and checks them: structure, values, code lists and rules. Files
(.xml), folders and zip files may be mixed, as many and as large as you like. A message with something wrong in it is refused,
with file, line, element and what you can do; the rest goes on. Names, addresses and citizen service numbers never come in the
answer or in the lake. Without --lake it only checks.

  --xsd FOLDER         folder with the official schemas; each message is then validated by those too
  --rules              lists every rule that is checked, and of the others why not
Exit code: 0 all is well, 1 something was refused.
`,
  "cli.usage.check": `Usage: sluitend check <dossier or table file> [--json] [--strict]

Checks all relations that the dossier declares: sums, per cents, growth, the same figure in two places. Looks by itself
for sums, differences and per cents in every table, also in a .csv, .xlsx or Markdown file.
A printed figure stands for everything that rounding would print the same.

  --json     writes the answer as JSON
  --strict   exit code 1 when something does not close and is not explained
`,
  "cli.usage.protect": `Usage: sluitend protect <table.csv> [--hierarchy COLUMN=FILE]… [options] [-o FILE]

Hides in a table what is about too few persons, and what must be hidden for their sake: nobody can compute a hidden cell from
the rest. The table has one cell a row: a column for every dimension and one for the count or amount. Totals may be left
out; we compute them.

  --hierarchy COLUMN=FILE  how a dimension is built up: csv with a code and its parent (empty for the total). Two files for
                           one column give linked tables
  --value COLUMN        column with the count or amount; without it aantal, waarde, bedrag, value, count, amount or n
  --kind KIND           count or amount; without it count, or amount when one of the next two is given
  --contributors COLUMN column with the number of providers, clients or households behind an amount
  --largest COLUMN,…    columns with the largest amount, the second largest, …
  --public COLUMN       column that marks cells that are public already
  --threshold N         smallest count that may be seen; 10 by default
  --dominance N,K       hide an amount of which the N largest (providers, households) have more than K%; 1,85 by default
  --p P                 hide an amount of which the share of the largest can be estimated to within P%; 10 by default
  --zeros hide          hide zeros as well
  --full-cells hide     do not show that a whole group falls into one category
  --round 3|5           round all counts to a multiple, with totals that add up, and hide nothing
  --to csv|json         form of the answer; csv by default. --json is the same as --to json
  -o FILE               where the answer goes; standard output without it
`,
  "cli.usage.forecast": `Usage: sluitend forecast series <file.csv> [--horizon N] [--method METHOD] [--budget YEAR=AMOUNT]… [--json]
       sluitend forecast year <file.csv> [--incremental] [--as-of MONTH] [--year YEAR] [--budget YEAR=AMOUNT] [--json]
       sluitend forecast duration <file.csv> [--at TIME,…] [--unit UNIT] [--interval log|log-log] [--json]
       sluitend forecast duration --lake FOLDER --purpose WHY [--kind traject|toewijzing|gebruik] [--by COLUMNS] [--json]

forecast series forecasts the months to come of every monthly series, with intervals of 80% and 95%, the method chosen and
why, and how often such intervals held on the past. Columns: maand (2024-01), waarde (or bedrag or aantal), and where possible
reeks and bekend op (the day on which a value became known; a month may then come more than once). An empty value is unknown,
not zero.

  --horizon N           months ahead, 1 to 60; 12 by default
  --method METHOD       use this method instead of the choice on the past: combination, naive, seasonal-naive, drift, mean,
                        ses, holt, damped, ets, theta, ar-change, ar-line, ar-season, croston, sba, tsb
  --budget YEAR=AMOUNT  budget of a year, to hold the forecast against

forecast year forecasts the total of a year of which only a part has been declared: what is there, what is still to come of months
that have passed, and the months to come. It also says what the straight line would have said, and how far both were off before.
It names providers that are silent, catch up or delivered twice. Columns: origin (or zorgmaand), value (or bedrag), when it came in,
and where possible aanbieder and product. When it came in stands in development (so many months later) or in known_on (a day or
month). With known_on each row is an amount of its own; with development it is the amount up to then.

  --incremental         with development: value is the amount of the month itself
  --as-of MONTH         look with what was known at the end of that month (2017-09); the newest month by default
  --year YEAR           the year of that month (default) or the one before
  --budget YEAR=AMOUNT  budget of that year, to hold the forecast against

forecast duration computes from a file with a row per episode how long care lasts. Episodes that still run count until today. Columns: duur (or
duration), beëindigd (or ended: ja or nee), and where possible groep (or group) and gezien vanaf (or seen_from: how long an
episode ran when it came in sight). Durations may be in days, weeks or months.

  --at TIME,…      times at which you want to know which share still runs
  --unit UNIT      dagen, weken or maanden: in which the durations of the file are
  --interval FORM  form of the interval; log (default) or log-log
  --lake FOLDER      compute from the allocations in this lake, in days; --at is 365,730 then
  --purpose WHY      with --lake: what you need the numbers for; it is written down
  --kind KIND        with --lake: traject (by default); toewijzing, in which each prolongation counts apart; or gebruik, from the
                     start of care (305) to its end (307)
  --by COLUMNS       with --lake: municipality, law, category, start-year; law,category by default
  --from MONTH       with --lake: first month; by default the first that the lake knows whole, and not before 2021
  --as-of DAY        with --lake: the day
  --gap DAYS         with --lake: so many days without an allocation do not break a traject; 30 by default
  --json           writes the answer as JSON
`,
  "cli.usage.report": `Usage: sluitend report <dossier> <document> --to pdf|docx|html|xlsx|csv [-o FILE]
         sluitend report stand-van-de-maand --lake FOLDER --gemeente CODE --to pdf|docx|html|xlsx|csv [-o FILE]

Makes a document of a dossier. Documents: scenarionotitie, voortgangsrapportage, evaluatie, evaluatiebladen, keuzenota,
interventieplan, kwartaalrapportage, berap, beloofd, raadsoverzicht, dekking. A document
for which a dossier has not enough is not made.

  --to FORM      pdf (accessible, PDF/UA-1), docx (Word), html, xlsx (Excel) or csv (a zip with every table)
  -o FILE        where the document goes; without it to standard output
  --table TABLE  with csv: only this table, without a zip
  --since FOLDER earlier version of the same dossier: an annex names every sentence of your text with a changed figure
  --lake FOLDER   with kwartaalrapportage and voortgangsrapportage: a chapter with the figures of the month, protected. Which
                  indicators is said in the dossier at liveIndicators
  --as-of DAY     day of those figures, YYYY-MM-DD; the same day gives the same document. The last day by default
  --notation N   with csv: nl (semicolon, decimal comma) or international (comma, point)
  --gemeente CODE with stand-van-de-maand: of which municipality, four digits
  --name NAME     with stand-van-de-maand: what the municipality is called in the document. Its code without this option
`,
  "cli.usage.export": `Usage: sluitend export <dossier> [-o FOLDER] [--dossiers FOLDER] [--store ADDRESS]

Writes a dossier as a folder, with the texts and explanations that you wrote in the web application in their places, and
with the notes in remarks.yaml. Whoever reads the folder sees the same dossier. Other files in the folder stay.

  -o FOLDER          where the dossier goes; without it a folder named after the dossier
  --dossiers FOLDER  folder with dossiers; dossiers/ by default
  --store ADDRESS    SQLite file or postgres://…; data/sluitend.sqlite by default
`,
  "cli.usage.scenario": `Usage: sluitend scenario compare <dossier> [--against SCENARIO] [--json]
       sluitend scenario optimise <dossier> --balanced-by YEAR [options] [--json]
       sluitend scenario phasing <dossier> --fit ROW,… [--predict ROW,…] [--json]

compare computes each scenario: baseline plus measures, by domain, gross and total. What the source prints and does not follow
from these stands apart as not explained.

optimise looks for packages of measures that close the balance in a year and every year after, and says what lacks when that
cannot be. Then it exits with 1. Without measures on a baseline but with variants above the legal floor it looks for the posts
that fit in the budget together; with savings targets for announced measures that could fill what is open. Both know only
--scenario, --packages and --json.

  --against SCENARIO    compare: how every other scenario differs from this one, measure by measure
  --line LINE           totaal (default) or bruto
  --baseline OF         computed (default): the zero scenario from its domains; printed: as printed; implied: the printed
                        result of the scenario without its measures
  --scenario ID         the scenario whose measures can be chosen; default the one with most
  --forms               each measure also in the way that another scenario prints it (earlier, later, milder)
  --with-margin         count means that are held back
  --chance CHANCE       with this certainty in each year: 0.8 or 80%; without it the amounts themselves count
  --rank BURDEN,…       your ranking: residents, severity, reversibility, measures; without a ranking there is no best
  --packages N          how many packages side by side; default 5
  --seed N              seed of the draws; the same seed gives the same figures everywhere
  --model FILE          what you assume about measures: ranges, levers, growth, rules, burdens

phasing estimates from rows of savings by a lower inflow how long care lasts on average, and predicts other rows with it. Rows as
in the dossier: tabel-1/m02.

  --json     writes the answer as JSON, amounts in euros
`,
  "import.summary": ({ files, accepted, rejected }) =>
    `Read ${counted(files, "file", "files")}: ${counted(accepted, "message", "messages")} good, ${
      rejected === 0 ? "nothing refused" : `${counted(rejected, "reason", "reasons")} to refuse`
    }.`,
  "import.untold": ({ count }) => `And ${counted(count, "remark", "remarks")} more that are not told here.`,
  "import.remark": ({ sentence }) => `Note: ${sentence}`,
  "cli.usage.triangle": `Usage: sluitend triangle <triangle.csv> [--method METHOD] [options] [--json]

Estimates how much is still to come of care that was given, but not declared yet. The file has a row per cell: origin (the
period of the care), development (how many periods later it was known) and value (the amount up to and including then).

  --method METHOD       mack (default): chain ladder with Mack's uncertainty
                        bootstrap: the whole distribution, from imitated outcomes
                        bf, benktander, cape-cod, additive: with what you expected (--exposure)
                        munich: allocated and declared together (--second)
                        outstanding: from what was allocated and not declared yet (--second)
                        linear: what a straight line would have said, to compare
  --incremental         value is the amount of the period itself
  --drop-latest         leave out the newest period, when it is not complete yet
  --average AVERAGE     volume (default), simple or regression
  --periods N           only the newest N periods count
  --exclude CELL,…      steps that do not count, by the cell in which they end: 2019:3,2020:2
  --sigma RULE          mack (default) or log-linear, for the spread of the last step
  --variance FORM       mack (default) or independence
  --tail TAIL           what comes after the last period: a factor (1.05), exponential or inverse-power
  --tail-error N        standard error of that factor;  --tail-sigma N  its sigma
  --tail-periods N      how many periods the curve runs on; 100 by default
  --tail-fitted N       how many of the last steps make the curve; all by default
  --exposure FILE       csv with origin and exposure (what you expected), or volume, tariff and utilisation, which are
                        multiplied
  --a-priori N          expected amount per unit of exposure; 1 by default
  --iterations N        benktander: how often the outcome becomes the new expectation; 2 by default
  --trend N --decay N   cape-cod: growth per period (0.07), and how much a neighbour counts (0 to 1; 1 by default)
  --second FILE         munich, outstanding: the triangle of what was allocated
  --last-sigma N        munich: spread of the step that was seen only once
  --draws N --seed N    bootstrap: number of draws (10000 by default) and seed (1 by default); the same seed gives the same
                        figures everywhere
  --credibility         with a column segment: small groups lean on all groups together
`,
  "cli.started": ({ url }) => `Sluitend is ready at ${url}`,
  "cli.sign-in": ({ link }) => `Open this address. It works once, in the next twelve hours: ${link}`,
  "cli.stop": "To stop: Ctrl-C",
  "cli.loaded": ({ id, isNew }) => (isNew ? `Dossier ${id} loaded.` : `Dossier ${id} has not changed.`),
  "cli.broken": ({ id, count }) =>
    `Dossier ${id} was not loaded: ${count === 1 ? "one mistake" : `${count} mistakes`}. 'sluitend check ${id}' names them all.`,
  "cli.written": ({ path }) => `${path} written.`,
  "cli.bug": ({ message }) =>
    `Something happened that we had not foreseen: ${message}\nThis is a mistake of the program. Report it with what you did; SLUITEND_DEBUG=1 shows where.`,
};
