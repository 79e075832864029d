"""Six models of the monitor in vectorised pandas, to compare with: bench/monitor/run.ts calls it.

Run: python3 bench/peers/monitor.py QUESTION.json ANSWER.json

It reads the Parquet files of the lake, only the columns that it needs and each table once for all models together, takes the newest
version of every thing as of the day asked, and counts. Nothing goes row by row.
"""
import json
import sys
import time

import numpy as np
import pandas as pd
import pyarrow.parquet as pq

with open(sys.argv[1], encoding="utf8") as file:
    ASK = json.load(file)
MONTHS = ASK["months"]
DAY = np.datetime64(ASK["day"], "ms")
NEVER = np.datetime64("9999-12-31", "ms")
FIRST = int(np.datetime64(MONTHS[0], "M").astype(int))
LAST = int(np.datetime64(MONTHS[-1], "M").astype(int))
LAWS = pd.CategoricalDtype(["jeugdwet", "wmo"])
AGES = ["00-03", "04-11", "12-17", "18-22", "23-44", "45-64", "65-74", "75-84", "85+"]
BY_CATEGORY = [["gemeente", "m"], ["gemeente", "m", "wet"], ["gemeente", "m", "wet", "categorie"]]

COLUMNS = {
    "toewijzing": ["client", "productcategorie", "datumstarttoewijzing", "datumeindetoewijzing"],
    "declaratieregel": ["productcategorie", "datumstart", "bedrag", "declaratienummer"],
    "declaratieregel_antwoord": ["declaratienummer"],
    "declaratieantwoord": ["datumantwoord", "toegekendbedrag", "retourcodes"],
    "inkomensvoorziening": ["client", "partner", "regeling", "ingangsdatum", "einddatum", "redenuitstroom", "bedrag"],
    "inwoner": ["geboortemaand", "buurt"],
    "gebied": ["dorp"],
}


def current(name):
    """The newest version of every thing that was known on the day asked, without what was withdrawn."""
    table = ASK["tables"][name]
    key, newest, withdrawn = table["key"], table["newest"], table["withdrawn"]
    wanted = list(dict.fromkeys([*key, *newest, *COLUMNS[name], *(withdrawn or [])[:1]]))
    frame = pq.read_table(table["paths"], columns=wanted).to_pandas(date_as_object=False)
    frame = frame[frame["known_on"].to_numpy() <= DAY]
    frame["gemeente"] = frame["gemeente"].astype("category")
    if "wet" in frame:
        frame["wet"] = frame["wet"].astype(LAWS)
    twice = frame.duplicated(key, keep=False)
    if twice.any():
        # Only what has more than one version needs an order.
        leading = frame[twice].sort_values(newest, ascending=False, na_position="last", kind="stable").drop_duplicates(key)
        frame = pd.concat([frame[~twice], leading])
    if withdrawn:
        frame = frame[~(frame[withdrawn[0]] == withdrawn[1]).fillna(False).astype(bool)]
    return frame


def month_of(days):
    return days.to_numpy().astype("datetime64[M]").astype(np.int64)


def month_named(names):
    """Months as `2025-01`, each name read once."""
    codes, unique = pd.factorize(names)
    return np.array(list(unique), dtype="datetime64[M]").astype(np.int64)[codes]


def day_of(days):
    return days.to_numpy().astype("datetime64[D]").astype(np.int64)


def by_month(frame):
    """A row for every month asked that something touches, from its first to its last month."""
    low, high = np.maximum(frame["from"], FIRST).to_numpy(), np.minimum(frame["until"], LAST).to_numpy()
    times = np.maximum(high - low + 1, 0)
    at = np.repeat(np.arange(len(frame)), times)
    spread = frame.take(at)
    spread["m"] = low[at] + np.arange(len(at)) - np.repeat(np.cumsum(times) - times, times)
    return spread


def totals(frame, measures, sets):
    """Sums of the finest set, and of those the coarser ones; what a row is not broken down by is '*'."""
    finest = frame.groupby(sets[-1], observed=True, sort=False)[measures].sum().reset_index()
    tables = [finest if keys == sets[-1] else finest.groupby(keys, observed=True, sort=False)[measures].sum().reset_index() for keys in sets]
    return star(pd.concat([plain(one) for one in tables], ignore_index=True), sets[-1])


def plain(frame):
    """Categories as text, so that '*' can stand beside them."""
    kinds = {name: object for name in frame.columns if isinstance(frame[name].dtype, pd.CategoricalDtype)}
    return frame.astype(kinds)


def star(frame, keys):
    for key in keys:
        frame[key] = frame[key].astype(object).where(frame[key].notna(), "*") if key in frame else "*"
    return frame


def valid(allocations):
    start = allocations["datumstarttoewijzing"]
    end = allocations["datumeindetoewijzing"].fillna(pd.Timestamp(NEVER))
    frame = allocations[["gemeente", "wet", "toewijzingnummer", "client"]].copy()
    frame["categorie"] = allocations["productcategorie"].fillna("onbekend").astype("category")
    frame["first"], frame["last"] = day_of(start), day_of(end)
    frame["from"], frame["until"] = month_of(start), month_of(end)
    return frame[frame["last"] >= frame["first"]]


def allocations_by_month(allocations):
    frame = by_month(allocations)
    frame["geldig"] = 1
    frame["begonnen"] = (frame["from"] == frame["m"]).astype(np.int64)
    frame["beeindigd"] = (frame["until"] == frame["m"]).astype(np.int64)
    return totals(frame, ["geldig", "begonnen", "beeindigd"], BY_CATEGORY)


def trajects(allocations):
    who = ["gemeente", "wet", "categorie", "client"]
    frame = allocations.sort_values([*who, "first", "last", "toewijzingnummer"])
    group = frame.groupby(who, observed=True, sort=False).ngroup()
    before = frame["last"].groupby(group).cummax().groupby(group).shift()
    begins = before.isna() | (frame["first"] - before - 1 > ASK["gap"])
    grouped = frame.groupby(begins.cumsum().to_numpy(), sort=False)
    found = grouped[[*who[:3], "first", "from"]].first()
    found[["last", "until"]] = grouped[["last", "until"]].max()
    return found


def trajects_by_month(allocations):
    frame = by_month(trajects(allocations))
    begins, ends = frame["from"] == frame["m"], frame["until"] == frame["m"]
    frame["in_beeld"] = 1
    frame["stand_begin"], frame["instroom"] = (~begins).astype(np.int64), begins.astype(np.int64)
    frame["uitstroom"], frame["stand_eind"] = ends.astype(np.int64), (~ends).astype(np.int64)
    frame["dagen_uitstroom"] = (frame["last"] - frame["first"] + 1).where(ends, 0)
    measures = ["in_beeld", "stand_begin", "instroom", "uitstroom", "stand_eind", "dagen_uitstroom"]
    return totals(frame, measures, BY_CATEGORY)


def client_months(allocations):
    return by_month(allocations)[["gemeente", "m", "wet", "categorie", "client"]].drop_duplicates()


def clients_by_month(months_of_clients):
    tables = []
    for keys in BY_CATEGORY[:2]:
        each = months_of_clients.groupby([*keys, "client"], observed=True, sort=False).size().rename("voorzieningen").reset_index()
        each["clienten"] = 1
        each["met_een"] = (each["voorzieningen"] == 1).astype(np.int64)
        each["met_twee"] = (each["voorzieningen"] == 2).astype(np.int64)
        each["met_meer"] = (each["voorzieningen"] > 2).astype(np.int64)
        measures = ["clienten", "voorzieningen", "met_een", "met_twee", "met_meer"]
        tables.append(plain(each.groupby(keys, observed=True, sort=False)[measures].sum().reset_index()))
    finest = months_of_clients.groupby(BY_CATEGORY[2], observed=True, sort=False).size().rename("clienten").reset_index()
    finest["voorzieningen"] = finest["clienten"]
    return star(pd.concat([*tables, plain(finest)], ignore_index=True), BY_CATEGORY[2])


def claims_by_month(lines, refusals, answers):
    month = month_of(lines["datumstart"])
    asked = (month >= FIRST) & (month <= LAST)
    frame, month = lines[asked].assign(m=month[asked]), month[asked]
    claim = ["gemeente", "wet", "leverancier", "declaratienummer"]
    line = [*claim, "referentienummer"]
    refused = frame[line].merge(refusals[line].assign(refused=True), how="left", on=line)["refused"].notna().to_numpy()
    heads = frame[claim].merge(answers[[*claim, "datumantwoord", "toegekendbedrag", "retourcodes"]], how="left", on=claim)
    answered = heads["datumantwoord"].notna().to_numpy()
    # Of a claim that is refused as a whole every line is: nothing granted, and no code on its head that grants.
    codes = heads["retourcodes"]
    grants = codes.isna() | codes.fillna("").str.contains("0200|8001")
    refused |= ((heads["toegekendbedrag"] == 0) & ~grants).to_numpy()
    amount = frame["bedrag"].to_numpy()
    frame = frame.rename(columns={"productcategorie": "categorie"})[["gemeente", "m", "wet", "categorie"]].assign(
        regels=1,
        regels_afgekeurd=refused.astype(np.int64),
        ingediend=amount,
        afgekeurd=np.where(refused, amount, 0),
        toegekend=np.where(~refused & answered, amount, 0),
        in_behandeling=np.where(~refused & ~answered, amount, 0),
        laat=np.where(~refused & (month_of(lines[asked]["known_on"]) > month + 1), amount, 0),
    )
    frame["categorie"] = frame["categorie"].astype("category")
    measures = ["regels", "regels_afgekeurd", "ingediend", "afgekeurd", "toegekend", "in_behandeling", "laat"]
    return totals(frame, measures, BY_CATEGORY)


def benefits_in_months(benefits):
    """A row for every month in which a benefit ran, by the dates of its last row; what is paid outside them is of the first or last month."""
    benefit, told = ["gemeente", "uitkering"], ["ingangsdatum", "einddatum", "redenuitstroom"]
    rows = benefits.assign(row=month_named(benefits["maand"])).sort_values("row", kind="stable")
    file = rows.groupby("gemeente", observed=True)["row"]
    rows["opens"], rows["closes"] = file.transform("min"), file.transform("max")
    rows["oldest"], rows["newest"] = ~rows.duplicated(benefit), ~rows.duplicated(benefit, keep="last")
    rows = rows.drop(columns=told).merge(rows.loc[rows["newest"], [*benefit, *told]], on=benefit)
    rows["ends"] = rows["einddatum"].notna()
    rows["end"] = rows["einddatum"].fillna(pd.Timestamp(NEVER))
    rows = rows[rows["end"] >= rows["ingangsdatum"]]
    begin, end = month_of(rows["ingangsdatum"]), month_of(rows["end"])
    rows = rows.assign(paid=np.minimum(np.maximum(rows["row"], begin), end))
    rows["from"] = np.maximum(np.where(rows["oldest"], begin, rows["paid"]), rows["opens"])
    rows["until"] = np.minimum(np.where(rows["newest"] & rows["ends"], end, rows["paid"]), rows["closes"])
    frame = by_month(rows)
    frame["bedrag"] = np.where(frame["paid"] == frame["m"], frame["bedrag"], 0)
    # Of several rows of a month the last one says whose benefit it is.
    amounts = frame.groupby([*benefit, "m"], observed=True, sort=False)["bedrag"].sum().reset_index()
    return frame.drop_duplicates([*benefit, "m"], keep="last").drop(columns="bedrag").merge(amounts, on=[*benefit, "m"])


def benefits_by_month(benefits):
    frame = benefits_in_months(benefits)
    frame["uitkeringen"] = 1
    frame["instroom"] = (month_of(frame["ingangsdatum"]) == frame["m"]).astype(np.int64)
    ends = month_of(frame["einddatum"]) == frame["m"]
    frame["uitstroom"] = ends.astype(np.int64)
    frame["uitstroom_werk"] = (ends & (frame["redenuitstroom"] == "werk").fillna(False).astype(bool)).astype(np.int64)
    measures = ["uitkeringen", "instroom", "uitstroom", "uitstroom_werk", "bedrag"]
    tables = []
    for keys in [["gemeente", "m"], ["gemeente", "m", "regeling"]]:
        grouped = frame.groupby(keys, observed=True, sort=False)
        one = grouped[measures].sum()
        one["personen"] = grouped["client"].nunique() + grouped["partner"].nunique()
        tables.append(plain(one.reset_index()))
    return star(pd.concat(tables, ignore_index=True), ["gemeente", "m", "regeling"])


def use_by_area(people, areas, clients):
    # Which extract of the register counts for a month: the last one on or before its last day.
    extracts = people[["gemeente", "peildatum"]].drop_duplicates()
    extracts = extracts.assign(m=month_of(extracts["peildatum"])).sort_values("peildatum")
    grid = pd.MultiIndex.from_product([extracts["gemeente"].unique(), range(FIRST, LAST + 1)], names=["gemeente", "m"]).to_frame(index=False)
    grid["gemeente"] = grid["gemeente"].astype(people["gemeente"].dtype)
    grid["m"] = grid["m"].astype(np.int64)
    grid = pd.merge_asof(grid.sort_values("m"), extracts, on="m", by="gemeente").dropna(subset=["peildatum"])
    frame = people.merge(grid, on=["gemeente", "peildatum"])
    age = (frame["m"] - frame["geboren"]) // 12
    frame["leeftijdsgroep"] = pd.Categorical.from_codes(np.searchsorted([4, 12, 18, 23, 45, 65, 75, 85], age, side="right"), AGES)
    cell = ["gemeente", "m", "buurt", "leeftijdsgroep"]
    counted = frame.groupby(cell, observed=True, sort=False).size().rename("inwoners").reset_index()
    of_law = clients[["gemeente", "m", "wet", "client"]].drop_duplicates()
    with_care = frame[[*cell, "client"]].merge(of_law, on=["gemeente", "m", "client"])
    with_care = with_care.groupby([*cell, "wet"], observed=True, sort=False).size().rename("clienten").reset_index()
    both = counted.merge(pd.DataFrame({"wet": pd.Categorical(list(LAWS.categories), dtype=LAWS)}), how="cross")
    both = both.merge(with_care, how="left", on=[*cell, "wet"])
    both["clienten"] = both["clienten"].fillna(0).astype(np.int64)
    municipal = both.groupby(["gemeente", "m", "wet", "leeftijdsgroep"], observed=True, sort=False)[["clienten", "inwoners"]].transform("sum")
    both["verwacht"] = both["inwoners"].astype(float) * municipal["clienten"] / municipal["inwoners"]
    villages = areas.assign(buurt="BU" + areas["buurt"].str.upper().str.replace("BU", "", regex=False).str.zfill(8))
    villages = plain(villages.groupby(["gemeente", "buurt"], observed=True)["dorp"].min().reset_index())
    both = plain(both).merge(villages, how="left", on=["gemeente", "buurt"])
    both["dorp"] = both["dorp"].fillna("onbekend")
    start = ["gemeente", "m", "wet"]
    sets = [[], ["leeftijdsgroep"], ["dorp"], ["dorp", "leeftijdsgroep"], ["dorp", "buurt"], ["dorp", "buurt", "leeftijdsgroep"]]
    return totals(both, ["inwoners", "clienten", "verwacht"], [[*start, *more] for more in sets])


def answer():
    begin = time.process_time()
    tables = {name: current(name) for name in COLUMNS}
    everyone = pd.concat([tables["toewijzing"]["client"], tables["inwoner"]["client"]], ignore_index=True)
    numbers = pd.factorize(everyone)[0]
    length = len(tables["toewijzing"])
    allocations = valid(tables["toewijzing"].assign(client=numbers[:length]))
    people = tables["inwoner"][["gemeente", "peildatum"]].assign(
        client=numbers[length:],
        geboren=month_named(tables["inwoner"]["geboortemaand"]),
        buurt=tables["inwoner"]["buurt"].fillna("onbekend").astype("category"),
    )
    reading = time.process_time() - begin
    clients = client_months(allocations)
    models = {
        "trajecten-per-maand": lambda: trajects_by_month(allocations),
        "toewijzingen-per-maand": lambda: allocations_by_month(allocations),
        "clienten-per-maand toegewezen": lambda: clients_by_month(clients),
        "declaraties-per-maand": lambda: claims_by_month(
            tables["declaratieregel"], tables["declaratieregel_antwoord"], tables["declaratieantwoord"]
        ),
        "uitkeringen-per-maand": lambda: benefits_by_month(tables["inkomensvoorziening"]),
        "gebruik-per-buurt": lambda: use_by_area(people, tables["gebied"], clients),
    }
    found = {}
    for key, work in models.items():
        start = time.process_time()
        found[key] = (work(), time.process_time() - start)
    return found, reading, time.process_time() - begin


def rows_of(frame):
    names = {one: month for one, month in zip(range(FIRST, LAST + 1), MONTHS)}
    frame = frame.assign(maand=frame["m"].map(names)).drop(columns="m").astype(object)
    return {"columns": list(frame.columns), "rows": frame.where(frame.notna(), None).values.tolist()}


found, reading, seconds = answer()
with open(sys.argv[2], "w", encoding="utf8") as file:
    models = {key: {"seconds": cost, **rows_of(frame)} for key, (frame, cost) in found.items()}
    json.dump({"version": pd.__version__, "seconds": seconds, "reading": reading, "models": models}, file)
