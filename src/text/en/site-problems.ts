import type { ProblemTexts, StoredThing } from "../problem-text.ts";
import { meantOr, orList, quoted, size, text } from "./problem-phrases.ts";

const storedThings: Readonly<Record<StoredThing, string>> = {
  user: "This user",
  note: "This note",
  dossier: "This version of the dossier",
  edit: "This text",
  "tie-out-explanation": "This explanation",
  job: "This job",
};

const signInReasons = {
  unknown: "This link is not known",
  used: "This link has been used",
  expired: "This link has expired",
  inactive: "This account is no longer active",
};

/** For every mistake in what somebody asks of a site, and for what a site cannot do: what is wrong, and what to do. */
export const siteProblems = {
  "cell.point-ambiguous": ({ value, thousands, decimals, cells }) =>
    text(
      `${quoted(value)} may be ${thousands} or ${decimals}, and ${cells === 1 ? "nothing in this column tells which" : `so it is for ${cells} numbers of this column`}`,
      `For thousands write ${thousands} or "${thousands},0", with the quotes. For decimals write ${decimals}. Or save the file with semicolons between its columns: then we read a point as thousands.`,
    ),
  "cell.beyond": ({ value, limit }) =>
    text(
      `${quoted(value.length > 40 ? `${value.slice(0, 40)}…` : value)} is too large to compute with`,
      `Write a number up to ${new Intl.NumberFormat("en").format(limit)}, in thousands or millions of euros where needed.`,
    ),
  "cell.not-yes-no": ({ value }) => text(`${quoted(value)} is no yes or no`, "Write ja or nee."),
  "figure.unknown": ({ reference, dossier }) =>
    text(
      `Dossier ${quoted(dossier)} has no figure ${quoted(reference)}`,
      "Open the figure again from a table or chart.",
    ),
  "table.unknown": ({ table, dossier, nearest }) =>
    text(`Dossier ${quoted(dossier)} has no table ${quoted(table)}`, meantOr(nearest, "Choose a table from the list.")),
  "page.unknown": ({ page, known, nearest }) =>
    text(`This dossier has no page ${quoted(page)}`, meantOr(nearest, `Choose from: ${known.join(", ")}.`)),
  "lake-page.unknown": ({ page, known, nearest }) =>
    text(`This municipality has no page ${quoted(page)}`, meantOr(nearest, `Choose from: ${known.join(", ")}.`)),
  "lake-page.empty": ({ municipality }) =>
    text(`Nothing of ${municipality} was loaded yet`, "Load a delivery on the page Gegevens."),
  "lake-page.figure-unknown": ({ reference }) =>
    text(
      `Number ${quoted(reference)} is no longer on the page`,
      "New data came in. Refresh the page and open the number again.",
    ),
  "purpose.not-allowed": () =>
    text(
      "You may not see true numbers",
      "An analyst, a controller, a team lead and a privacy officer may. Ask the administrator for that role.",
    ),
  "template.no-live": ({ template, known }) =>
    text(
      `${quoted(template)} has no place for the figures of the month`,
      `Leave --lake out, or choose: ${known.join(", ")}.`,
    ),
  "template.unknown": ({ template, known }) =>
    text(`We cannot make a document ${quoted(template)}`, `Choose from: ${known.join(", ")}.`),
  "document.table-unknown": ({ table, known }) =>
    text(`The document has no table ${quoted(table)}`, `Choose from: ${known.join(", ")}.`),
  "since.other-dossier": ({ dossier, since }) =>
    text(
      `The earlier version is of dossier ${quoted(since)}, not of ${quoted(dossier)}`,
      "Give --since the folder of an earlier version of the same dossier.",
    ),
  "scenario.none": ({ dossier }) =>
    text(
      `Dossier ${quoted(dossier)} has no scenarios, variants or savings targets to compare`,
      "Add a baseline and a scenario to scenarios.yaml, or fill variants.yaml or savings.yaml.",
    ),
  "berap.none": ({ dossier }) =>
    text(
      `Dossier ${quoted(dossier)} has no spending by product and no forecast of balances; an interim report table would be empty`,
      "Fill budgets.yaml with what was spent, or forecasts.yaml with a forecast of balances.",
    ),
  "note.unknown": ({ note }) =>
    text(`There is no note ${quoted(note)}`, "Somebody may have removed it. Reload the page."),
  "note.not-yours": () => text("This note is somebody else’s", "Ask its author to change it, or write one yourself."),
  "note.no-account": ({ municipality }) =>
    text(
      `You have no account with municipality ${quoted(municipality)}`,
      "Ask the administrator for an account; after that you can write notes.",
    ),
  "edit.not-allowed": ({ municipality }) =>
    text(
      `You may not change texts of municipality ${quoted(municipality)}`,
      "Analysts, controllers, policy officers and programme managers do. Ask the administrator for that role.",
    ),
  "text.mistakes": ({ count }) =>
    text(
      count === 1 ? "There is a mistake in the text" : `There are ${count} mistakes in the text`,
      "Nothing was changed. Mend the text and keep it again.",
    ),
  "text.place-unknown": ({ place }) =>
    text(`There is no place ${quoted(place)} for a text`, "Choose a place from the list on the page of texts."),
  "note.too-many": ({ limit }) =>
    text(`One figure has room for ${limit} notes, and they are there`, "Remove an old note first."),
  "text.bsn": ({ key }) =>
    text(
      `${quoted(key)} holds a number that looks like a citizen service number (BSN)`,
      "Take it out. We do not keep such numbers.",
    ),
  "text.too-long": ({ key, length, limit }) =>
    text(`The text of ${quoted(key)} has ${length} characters; there is room for ${limit}`, "Make the text shorter."),
  "text.control-character": ({ key, character }) =>
    text(
      `${quoted(key)} holds an invisible character (${character})`,
      "Type the text again, or paste it as plain text.",
    ),
  "store.stale": ({ kind, changedBy, changedAt }) =>
    text(
      `${storedThings[kind]} was changed in the meantime by ${changedBy} (${changedAt})`,
      "Look at the new version and make your change again. Nothing was lost.",
    ),
  "store.not-found": ({ kind, id }) =>
    text(`${storedThings[kind]} does not exist (${id})`, "Reload the page and choose again."),
  "store.locked": ({ path, waitedMs }) =>
    text(
      `The data in ${quoted(path)} is in use; we waited ${waitedMs / 1000} seconds`,
      "Try again in a moment. If it stays so, stop the other program that uses this file.",
    ),
  "store.not-a-database": ({ path }) =>
    text(`${quoted(path)} is not a database of Sluitend`, "Name another file. We leave this one as it is."),
  "store.unreachable": ({ address, reason }) =>
    text(
      `The database at ${quoted(address)} cannot be reached: ${reason}`,
      "Check that the database runs, and that address and password are right.",
    ),
  "store.newer": ({ applied, known }) =>
    text(
      `A newer version of Sluitend has used this database (${applied}, we know ${known})`,
      "Install the newest version.",
    ),
  "store.migration-changed": ({ number, name }) =>
    text(
      `The database is not built as this version expects: step ${number}, ${name}`,
      "Use the version that made the database, or put back a backup.",
    ),
  "store.damaged": ({ kind, id, file }) =>
    text(
      `${storedThings[kind]} is damaged (${id}): ${quoted(file)} is not what was recorded`,
      "Put back a backup, or load the dossier again from its folder.",
    ),
  "store.key-reused": ({ key }) =>
    text(`The key ${quoted(key)} belongs to another request already`, "Use a new key for every request."),
  "store.sign-in-refused": ({ reason }) =>
    text(
      signInReasons[reason],
      reason === "inactive"
        ? "Ask the administrator for access."
        : "Stop Sluitend in the terminal with Ctrl-C and start it again: then there is a new link, which works once.",
    ),
  "store.lease-lost": ({ id, status }) =>
    text(
      `Job ${quoted(id)} is no longer this worker’s; it is ${quoted(status)} now`,
      "Start the job again if need be.",
    ),
  "store.job-abandoned": ({ attempts }) =>
    text(
      `The job was given up after ${attempts} attempts`,
      "See in the log of the server why it broke off each time, and start it again after that.",
    ),
  "request.not-found": () => text("There is no such page", "Check the address, or begin at the start page."),
  "request.method": ({ method, allowed }) => text(`${method} is not possible here`, `Possible: ${allowed.join(", ")}.`),
  "request.not-signed-in": () =>
    text("You are not signed in", "Use the link that Sluitend shows when it starts, or ask for a new one."),
  "request.origin": () =>
    text("This request was not made by a page of this site", "Open the site itself and do it there."),
  "request.host": ({ expected }) => text("This request is for another server", `Use the address ${orList(expected)}.`),
  "request.media-type": ({ expected }) =>
    text("The content of this request is of a kind that we do not read", `Send ${orList(expected)}.`),
  "request.not-acceptable": ({ available }) =>
    text("We cannot answer in the form that was asked for", `Ask for ${orList(available)}.`),
  "request.malformed": ({ reason }) =>
    reason === "json"
      ? text("The content of this request is not valid JSON", "Check brackets, commas and quotes.")
      : text(
          "This address holds a wrongly encoded character",
          "Write special characters as % with two hexadecimal digits.",
        ),
  "request.length-required": () =>
    text("This request does not say how long it is", "Send a Content-Length, and no Transfer-Encoding."),
  "request.too-large": ({ limit }) => text(`This request is larger than ${size(limit)}`, "Send less at a time."),
  "request.too-slow": ({ seconds }) =>
    text(
      `The answer took longer than ${seconds} seconds`,
      "Try again in a minute: what was worked out is kept. Or ask for less at a time.",
    ),
  "request.version-required": () =>
    text("This request does not say which version it changes", "Send the version that you read, in If-Match."),
  "request.personal-number": () =>
    text(
      "This address holds a number that looks like a citizen service number (BSN)",
      "Use another reference. Such a number does not belong in an address.",
    ),
  "server.internal": ({ reference }) =>
    text(
      "Sluitend made a mistake that you cannot mend",
      `Try again. If it stays so, give the administrator this number: ${reference}.`,
    ),
  "server.needs-openid": ({ host }) =>
    text(
      `On ${quoted(host)} everybody on the network can reach the server, and signing in is not set up yet`,
      "Let the server listen on 127.0.0.1 only, or set up OpenID Connect first.",
    ),
  "server.port-in-use": ({ first, last }) =>
    text(
      first === last ? `Port ${first} is in use` : `The ports ${first} up to and including ${last} are all in use`,
      "Stop the other program, or choose another port.",
    ),
  "server.address-unavailable": ({ host, port, reason }) =>
    text(`The server cannot listen on ${host}, port ${port}: ${reason}`, "Choose another address or port."),
  "cli.command": ({ command, known, nearest }) =>
    text(`${quoted(command)} is not a command`, meantOr(nearest, `Choose from: ${known.join(", ")}.`)),
  "cli.option": ({ option, known }) =>
    text(
      `This command does not know ${quoted(option)}`,
      known.length === 0 ? "Leave it out." : `Choose from: ${known.join(", ")}.`,
    ),
  "cli.argument": ({ name }) =>
    text(`This command needs ${quoted(name)}`, "Add it; --help shows what the command looks like."),
  "synth.folder-taken": ({ path }) =>
    text(
      `The folder ${quoted(path)} is not empty`,
      "Give --out a folder that does not exist yet or is empty. What is there stays as it is.",
    ),
  "cli.option-value": ({ option }) =>
    text(`${quoted(option)} needs a value`, "Put it right behind; --help shows which."),
  "cli.option-missing": ({ option, known }) =>
    text(`This command needs ${quoted(option)}`, `Choose from: ${known.join(", ")}.`),
  "cli.number": ({ option, value, least, most, whole }) =>
    text(
      `${quoted(value)} is not possible for ${quoted(option)}`,
      `Give a ${whole ? "whole number" : "number"} ${most === undefined ? `of ${least} at least` : `from ${least} to ${most}`}.`,
    ),
  "cli.number-ambiguous": ({ option, value, thousands, decimals }) =>
    text(
      `${quoted(value)} for ${quoted(option)} may be ${thousands} or ${decimals}`,
      `Write ${thousands} or ${decimals}, so that it has one reading.`,
    ),
  "cli.value": ({ option, value, known }) =>
    text(
      `${quoted(value)} is not possible for ${quoted(option)}`,
      known.length === 0 ? "Give another value." : `Choose from: ${known.join(", ")}.`,
    ),
} satisfies Partial<ProblemTexts>;
