import type { dataPage as nl } from "../nl/data-page.ts";
import type { Translated } from "../translated.ts";
import { counted } from "./counted.ts";

const whole = (count: number): string => new Intl.NumberFormat("en-GB").format(count);

/** The page *Data*. */
export const dataPage: Translated<typeof nl> = {
  "ui.data.title": "Are the data complete and up to date?",
  "ui.data.synthetic": "This municipality does not exist",
  "ui.data.synthetic.text":
    "All residents, providers, messages and amounts were made up by Sluitend, to practise with. They came in as those of a real municipality do.",
  "ui.data.badge.synthetic": "made up",
  "ui.data.load": "Load data",
  "ui.data.source": "What do you want to load?",
  "ui.data.hint.messages": "Choose XML messages, or a zip of messages.",
  "ui.data.hint.mapping":
    "Choose csv, Excel or JSON files. Choose the mapping too: the yaml file that says which column is which.",
  "ui.data.hint.kept":
    "Choose csv, Excel or JSON files. We use the mapping of the last delivery, unless you send a new one along (yaml).",
  "ui.data.drop": "Drop files here",
  "ui.data.drop.or": "or",
  "ui.data.choose": "Choose files",
  "ui.data.chosen": "Chosen files",
  "ui.data.chosen.count": ({ count }) =>
    count === 0 ? "No files chosen." : `${counted(count, "file", "files")} chosen.`,
  "ui.data.remove": ({ name }) => `Remove: ${name}`,
  "ui.data.remove.short": "Remove",
  "ui.data.is-mapping": "mapping",
  "ui.data.start": "Load",
  "ui.data.sending": ({ sent, all, percent }) => `Sending: ${sent} of ${all} (${percent}%)`,
  "ui.data.stop": "Stop",
  "ui.data.stop.of": ({ source }) => `Stop: ${source}`,
  "ui.data.stopped-sending": "Stopped. Nothing was loaded.",
  "ui.data.queued": "Everything was sent. Loading begins.",
  "ui.data.none-chosen": "You have not chosen a file yet.",
  "ui.data.preview.show": "See an example first",
  "ui.data.preview.busy": "Making an example",
  "ui.data.preview.title": ({ name }) => `Example of ${name}`,
  "ui.data.preview.text": ({ rows, problems }) => {
    const shown =
      rows === 0
        ? "None of the first rows fits."
        : rows === 1
          ? "This is how the first row that fits comes in."
          : `This is how the first ${rows} rows that fit come in.`;
    const wrong =
      problems === 0
        ? "In the first 500 rows everything fits."
        : `In the first 500 rows something does not fit: ${problems === 1 ? "1 kind of mistake" : `${problems} kinds of mistakes`}.`;
    return `${shown} ${wrong} Nothing was loaded yet.`;
  },
  "ui.data.preview.often": ({ count }) => `${count} times in the first 500 rows.`,
  "ui.data.preview.caption": ({ name }) => `The first rows of ${name} that fit`,
  "ui.data.preview.line": "Line",
  "ui.data.preview.from": "from",
  "ui.data.preview.yes": "yes",
  "ui.data.preview.no": "no",
  "ui.data.preview.close": "Close the example",
  "ui.data.only-mapping": "You chose a mapping only. Choose the file with the data too.",
  "ui.data.changed": "The file was changed or taken away since you chose it. Choose it again.",
  "ui.data.imports": "At work and just done",
  "ui.data.status.queued": "waits",
  "ui.data.status.running": "at work",
  "ui.data.status.done": "done",
  "ui.data.status.failed": "failed",
  "ui.data.status.cancelled": "stopped",
  "ui.data.waiting": "Waits until an earlier delivery is done.",
  "ui.data.begins": "Begins.",
  "ui.data.saving": ({ rows }) => `Taking in: ${whole(rows)} ${rows === 1 ? "row" : "rows"}.`,
  "ui.data.reading": ({ percent, files, rows }) =>
    `Reading: ${percent}%, ${whole(files)} ${files === 1 ? "file" : "files"}, ${whole(rows)} ${rows === 1 ? "row" : "rows"}`,
  "ui.data.left": ({ minutes }) =>
    minutes < 1 ? "less than a minute to go" : `about ${counted(minutes, "minute", "minutes")} to go`,
  "ui.data.progress": ({ source }) => `Progress: ${source}`,
  "ui.data.done": ({ accepted, rejections }) =>
    `${whole(accepted)} ${accepted === 1 ? "message or row" : "messages and rows"} accepted, ${rejections === 0 ? "nothing refused" : `${whole(rejections)} refused`}.`,
  "ui.data.cancelled": "Stopped. Nothing was changed.",
  "ui.data.see": "See what was refused",
  "ui.data.announce": ({ source, status }) => `${source}: ${status}.`,
  "ui.data.deliveries": "Deliveries",
  "ui.data.deliveries.none": "No delivery came in yet.",
  "ui.data.deliveries.caption": "What came in, the newest first",
  "ui.data.deliveries.all": ({ count }) => `Show all deliveries (${count})`,
  "ui.data.delivery": "Delivery",
  "ui.data.number": ({ number }) => `no. ${number}`,
  "ui.data.files": "Files",
  "ui.data.files.more": ({ count }) => `and ${whole(count)} more`,
  "ui.data.rows": "Rows taken in",
  "ui.data.refused": "Refused",
  "ui.data.details": "Details",
  "ui.data.details.open": ({ number }) => `See delivery ${number}`,
  "ui.data.details.short": "See",
  "ui.data.nothing-taken": "nothing new",
  "ui.data.no-report": "no report",
  "ui.data.mistakes": ({ number }) => `What was wrong in delivery ${number}`,
  "ui.data.mistakes.none": "Nothing was wrong in this delivery.",
  "ui.data.refusal": "refused",
  "ui.data.remark": "remark",
  "ui.data.places": ({ count }) => counted(count, "place", "places"),
  "ui.data.places.more": ({ count }) => `and at ${counted(count, "more place", "more places")}`,
  "ui.data.untold": ({ count }) =>
    `${counted(count, "more kind of remark stands", "more kinds of remarks stand")} in the repair list only.`,
  "ui.data.repair": "Repair list",
  "ui.data.repair.text": ({ count }) => `Every refused place on a line (${whole(count)}), with what you can do.`,
  "ui.data.repair.xlsx": ({ number }) => `Excel file: repair list of delivery ${number}`,
  "ui.data.repair.csv": ({ number }) => `csv: repair list of delivery ${number}`,
  "ui.data.close": "Close",
  "ui.data.freshness": "How new are the data?",
  "ui.data.freshness.caption": "For each kind of data the last period and when it came in",
  "ui.data.kind": "Kind of data",
  "ui.data.period": "Last period",
  "ui.data.loaded": "Loaded on",
  "ui.data.lines": "Rows",
  "ui.data.state": "How new",
  "ui.data.state.yearly": "comes once a year or at a change",
  "ui.data.quality": "Which part is refused?",
  "ui.data.quality.none": "In none of the deliveries of which we have the report anything was refused.",
  "ui.data.completeness": "Which declarations are still missing?",
  "ui.data.completeness.none": "That takes allocations and declarations.",
  "ui.data.completeness.text":
    "The last two or three months are never complete: providers declare afterwards. A lower number in an older month may also mean that a client got no care that month.",
  "ui.municipalities": "Municipalities with data",
  "ui.municipalities.deliveries": ({ count }) =>
    count === 0 ? "no deliveries yet" : counted(count, "delivery", "deliveries"),
};
