import type { tieOut as nl } from "../nl/tie-out.ts";
import type { Translated } from "../translated.ts";
import { counted } from "./counted.ts";

export const tieOut: Translated<typeof nl> = {
  "tie-out.title": ({ year, asOf }) => `Tie-out ${year}, by what was known at the end of ${asOf}`,
  "tie-out.title.differences": ({ product, period }) => `${product}: differences in ${period}`,
  "tie-out.title.months": ({ product }) => `${product}, by month`,
  "tie-out.kept": ({ version }) => `Kept as version ${version}, with the amount of now.`,
  "tie-out.stage.toegewezen": "Allocated",
  "tie-out.stage.gedeclareerd": "Declared",
  "tie-out.stage.goedgekeurd": "Approved",
  "tie-out.stage.betaald": "Paid",
  "tie-out.stage.geboekt": "Booked",
  "tie-out.step.gedeclareerd": "From allocated to declared",
  "tie-out.step.goedgekeurd": "From declared to approved",
  "tie-out.step.betaald": "From approved to paid",
  "tie-out.step.geboekt": "From paid to booked",
  "tie-out.class.nog-te-declareren": "nothing declared yet, may still come",
  "tie-out.class.niet-gedeclareerd": "not declared",
  "tie-out.class.ander-volume": "other volume",
  "tie-out.class.boven-toewijzing": "above the allocation",
  "tie-out.class.ander-tarief": "other tariff",
  "tie-out.class.zonder-toewijzing": "without an allocation",
  "tie-out.class.op-ander-toegewezen-product": "on another product than allocated",
  "tie-out.class.geen-prijs": "allocation without a price",
  "tie-out.class.andere-eenheid": "other unit",
  "tie-out.class.afgekeurde-regels": "refused lines",
  "tie-out.class.afgekeurd": "refused",
  "tie-out.class.onbeantwoord": "not answered yet",
  "tie-out.class.correctie-onbeantwoord": "correction not answered yet",
  "tie-out.class.niet-betaald": "not paid yet",
  "tie-out.class.anders-betaald": "paid otherwise than approved",
  "tie-out.class.betaald-zonder-toekenning": "paid without an approved declaration",
  "tie-out.class.betaald-niet-geboekt": "paid, not booked yet",
  "tie-out.class.geboekt-niet-betaald": "booked, not paid yet",
  "tie-out.class.in-andere-maand-geboekt": "booked in another month",
  "tie-out.class.over-andere-zorgmaand": "booked about another month of care",
  "tie-out.class.op-ander-product": "booked on another product",
  "tie-out.class.in-andere-boekmaand": "in another month of the ledger",
  "tie-out.class.zonder-declaratie": "booked without a declaration",
  "tie-out.class.stroom-overlopend": "accruals",
  "tie-out.class.stroom-pgb": "personal budgets",
  "tie-out.class.stroom-subsidie": "subsidies",
  "tie-out.class.stroom-lumpsum": "lump sums",
  "tie-out.class.stroom-taakgericht": "task-based funding",
  "tie-out.class.stroom-regionaal": "regional settlement",
  "tie-out.class.stroom-uitkering": "benefits",
  "tie-out.class.stroom-eigen-bijdrage": "own contributions",
  "tie-out.class.stroom-overig": "another stream",
  "tie-out.class.stroom-onbekend": "unknown kind of booking",
  "tie-out.class.onverklaard": "unexplained",
  "tie-out.about.nog-te-declareren": "allocated, nothing declared yet, and so recent that it may still come",
  "tie-out.about.niet-gedeclareerd": "allocated, and nothing declared in this month",
  "tie-out.about.ander-volume": "the declared volume against the allocated volume, by days, times the tariff",
  "tie-out.about.boven-toewijzing": "declared more than a month, or the whole, allows",
  "tie-out.about.ander-tarief": "the declared volume at another tariff than that of the contract",
  "tie-out.about.zonder-toewijzing": "declared without an allocation, or outside its days",
  "tie-out.about.op-ander-toegewezen-product": "the allocation names another product, or none",
  "tie-out.about.geen-prijs": "declared on an allocation of which no tariff is known",
  "tie-out.about.andere-eenheid": "declared in a unit that cannot be compared with that of the contract",
  "tie-out.about.afgekeurde-regels": "declared and refused; what came anew counts as volume",
  "tie-out.about.afgekeurd": "the municipality refused the line (325)",
  "tie-out.about.onbeantwoord": "the declaration has no answer yet (325)",
  "tie-out.about.correctie-onbeantwoord": "a credit that has no answer yet",
  "tie-out.about.niet-betaald": "approved and not paid yet",
  "tie-out.about.anders-betaald": "the payment of the declaration is another amount",
  "tie-out.about.betaald-zonder-toekenning": "no approved line belongs to the payment",
  "tie-out.about.betaald-niet-geboekt": "the approved lines are not in the ledger yet",
  "tie-out.about.geboekt-niet-betaald": "the ledger has the lines already, the payment is still to come",
  "tie-out.about.in-andere-maand-geboekt": "care of this period that the ledger has in another month",
  "tie-out.about.over-andere-zorgmaand": "booked in this period about care of another month",
  "tie-out.about.op-ander-product":
    "the same amount stands with the other sign on another product of the same provider",
  "tie-out.about.in-andere-boekmaand":
    "the same amount stands with the other sign in another month of the same product",
  "tie-out.about.zonder-declaratie": "no approved declaration belongs to the booking",
  "tie-out.about.stroom-overlopend": "estimated at the end of a year, and taken back later",
  "tie-out.about.stroom-pgb": "personal budgets, through the SVB",
  "tie-out.about.stroom-subsidie": "subsidies",
  "tie-out.about.stroom-lumpsum": "a fixed sum, apart from clients",
  "tie-out.about.stroom-taakgericht": "task-based funding",
  "tie-out.about.stroom-regionaal": "what the region settles",
  "tie-out.about.stroom-uitkering": "benefits and social assistance",
  "tie-out.about.stroom-eigen-bijdrage": "own contributions and other income",
  "tie-out.about.stroom-overig": "a kind of booking that the list calls other",
  "tie-out.about.stroom-onbekend": "a kind of booking that is not in the list",
  "tie-out.about.onverklaard": "booked and approved differ, and nothing says why",
  "tie-out.stream.declaratie": "declarations",
  "tie-out.stream.overlopend": "accruals",
  "tie-out.stream.pgb": "personal budgets",
  "tie-out.stream.subsidie": "subsidies",
  "tie-out.stream.lumpsum": "lump sums",
  "tie-out.stream.taakgericht": "task-based funding",
  "tie-out.stream.regionaal": "regional settlement",
  "tie-out.stream.uitkering": "benefits",
  "tie-out.stream.eigen-bijdrage": "own contributions and other income",
  "tie-out.stream.overig": "another stream",
  "tie-out.stream.onbekend": "unknown kind of booking",
  "tie-out.pm": ({ count, isDeclared }) =>
    `PM: of ${counted(count, "month", "months")} of allocations no tariff is known. Those are not in the allocated amount. ${
      isDeclared
        ? "What was declared of them all the same stands among the differences as “allocation without a price”."
        : "Nothing was declared of them yet."
    } Load the tariffs of these products.`,
  "tie-out.unpriced": "Allocations without a price",
  "tie-out.coverage": "Explained by declarations",
  "tie-out.amount-then": "Amount when this was written",
  "tie-out.all": "All products",
  "tie-out.definition.toegewezen":
    "What the municipality allocated for care in this period (message 301): the volume, divided over the months by days, times the price of the contract. An allocation without a known price does not count.",
  "tie-out.definition.gedeclareerd":
    "What providers claimed for care in this period (message 323), with corrections settled.",
  "tie-out.definition.goedgekeurd":
    "What the municipality approved of the claims for care in this period (message 325).",
  "tie-out.definition.betaald": "What the municipality paid for claims about care in this period.",
  "tie-out.definition.geboekt":
    "What the ledger has on this product, in the month of the ledger. Also what does not come in as a claim, as personal budgets and subsidies.",
  "tie-out.definition.zonder-prijs": "How many allocations are not in the amount, because their price is not known.",
  "tie-out.definition.verklaard": "The part of the booked costs that approved claims explain.",
  "tie-out.definition.lasten": "The booked costs, without income and without accruals of another year.",
  "tie-out.definition.dekking":
    "Which part of the booked costs approved claims explain. Accruals and income do not count.",
  "tie-out.definition.stromen": "All streams of money of the ledger together.",
  "tie-out.definition.stroom":
    "What the ledger booked of this stream of money. The list of kinds of bookings says which booking belongs to which stream.",
  "tie-out.definition.clienten": "How many clients are behind this kind of difference.",
  "tie-out.definition.toen": "How large the difference was on the day on which the explanation was written.",
  "tie-out.definition.verschil":
    "The later amount minus the earlier one, of the same product and period. A plus means that the later amount is larger.",
  "tie-out.definition.soort":
    "The part of the difference between two amounts that has this cause. All parts together are the difference, to the cent.",
  "tie-out.column.product": "Product",
  "tie-out.column.period": "Period",
  "tie-out.column.kind": "Kind of row",
  "tie-out.column.stage": "Stage",
  "tie-out.column.class": "Difference",
  "tie-out.column.difference": "Name",
  "tie-out.column.amount": "Amount",
  "tie-out.column.reason": "Reason",
  "tie-out.column.state": "State",
  "tie-out.column.explanation": "Explanation",
  "tie-out.state.open": "open",
  "tie-out.state.verklaard": "explained",
  "tie-out.state.geaccepteerd": "accepted",
  "tie-out.funding": "Funding",
  "tie-out.funding-and-source": "Funding; source",
  "tie-out.source-of": "Source",
  "tie-out.share": "Coverage (%)",
  "tie-out.streams-total": "All bookings together",
  "tie-out.costs": "Of which costs to explain",
  "tie-out.costs.note":
    "Costs to explain are declarations and other streams of money that cost something: without accruals, own contributions and streams that bring money in on balance. Coverage is what declarations explain, divided by these costs.",
  "tie-out.share.note":
    "Coverage is a part of the costs without accruals, own contributions and what came back, and not of what was booked. The amounts stand under coverage.",
  "tie-out.unit": "euros",
  "tie-out.kind.amount": "amount",
  "tie-out.kind.difference": "difference",
  "tie-out.outdated": "amount has changed",
  "tie-out.protected":
    "This is what everybody may see: the approved amount per product and year, protected, and the ledger as a whole. For the tie-out itself, use --internal.",
  "tie-out.true": "These are true amounts, not protected. That you saw them is on record.",
  "tie-out.funding-unknown": "unknown",
  "cli.usage.aansluiting": `Usage: sluitend aansluiting --lake DIR [options] [--to tabel|json|csv]
         sluitend aansluiting verklaar --lake DIR --product P --period 2026-01 --difference betaald/niet-betaald
                                       --text TEXT [--status STATE] [options]

Ties allocated, declared, approved, paid and booked amounts together per product and month. Every difference is classed to the
cent. You also see which part of the ledger declarations explain, how each product is funded and where its amounts come from.

Without --internal you see what everybody may see. With --internal you see everything; that is put on record with your purpose.

  --lake DIR           folder of the lake
  --gemeente CODE      CBS code, four digits; needed where the lake has several
  --as-of DAY          only what was known on that day
  --from MONTH         first month, for instance 2026-01
  --until MONTH        last month
  --product P          only this product, with its months
  --awaited N          months in which a declaration may still come; 3 unless said
  --booked-by WHAT     the month in which the ledger books declarations: antwoord (unless said), zorgmaand or betaling
  --internal           true amounts, with explanations
  --purpose TEXT       what you need them for; required with --internal
  --store ADDRESS      SQLite file or postgres://… with log and explanations; data/sluitend.sqlite unless said
  --to FORM            tabel (unless said), json or csv; --json is the same as --to json

  verklaar             keeps why a difference is there, with its amount of now
  --period P           year or month of the difference
  --difference D       step and class, as the list names them
  --text TEXT          the explanation
  --status STATE       verklaard (unless said), open or geaccepteerd
  --version N          the version that you read; the newest without it
`,
};
