import { buildReport, templateFor } from "../cases/documents.ts";
import { csvNotations, type DocumentWishes, documentFormats, openRenderer } from "../cases/renderer.ts";
import { liveReport } from "../cases/reports/live-chapter.ts";
import { type LiveRequest, liveFigures } from "../cases/reports/live-figures.ts";
import { municipalityName } from "../cases/synthetic/municipality-name.ts";
import { problem, UserError } from "../figure/problem.ts";
import { t } from "../text/catalogue.ts";
import { needed, readArguments } from "./arguments.ts";
import type { Command } from "./command.ts";
import { findDossier, operator } from "./find-dossier.ts";
import { dayOption, municipality } from "./options.ts";

/**
 * `sluitend report <dossier> <document> --to pdf|docx|html|xlsx|csv [--lake DIR [--as-of DAY]] [--table ID] [--notation N]
 * [--since FOLDER] [-o FILE]`, and `sluitend report stand-van-de-maand --lake DIR --gemeente CODE [--name NAME] …` without a dossier.
 */
export const report: Command = {
  run: async (args, effects) => {
    const { values, words } = readArguments(args, {
      values: [...ofAnyDossier, ...ofAlone],
      short: { o: "output" },
    });
    const dossier = needed(words, 0, "dossier");
    const to = values.get("to");
    if (to === undefined)
      throw new UserError([problem("cli.option-missing", { option: "--to", known: documentFormats })]);
    const format = documentFormats.find((one) => one === to);
    if (format === undefined)
      throw new UserError([problem("cli.value", { option: "--to", value: to, known: documentFormats })]);
    const csv = csvWishes(values);
    const built = dossier === alone ? await liveAlone(values) : await ofDossier(dossier, words, values);
    const content = await openRenderer().render(built, format, csv);
    const path = values.get("output");
    if (path === undefined) effects.out(content);
    else {
      await effects.writeFile(path, content);
      effects.error(`${t("nl", "cli.written", { path })}\n`);
    }
    return 0;
  },
};

const ofAnyDossier = ["to", "output", "table", "notation", "since", "lake", "as-of"] as const;

/** Which municipality a document without a dossier is of, and what it is called there. */
const ofAlone = ["gemeente", "name"] as const;

/** The document that needs no dossier. */
const alone = "stand-van-de-maand";

async function ofDossier(
  name: string,
  words: readonly string[],
  values: ReadonlyMap<string, string>,
): ReturnType<typeof liveAlone> {
  const template = needed(words, 1, "document");
  // A dossier is of its own municipality.
  const foreign = ofAlone.find((one) => values.has(one));
  if (foreign !== undefined)
    throw new UserError([
      problem("cli.option", { option: `--${foreign}`, known: ofAnyDossier.map((one) => `--${one}`) }),
    ]);
  const [earlier, lake] = [values.get("since"), values.get("lake")];
  const opened = await findDossier(name);
  const since = earlier === undefined ? undefined : await findDossier(earlier);
  const { municipality: code, liveIndicators } = opened.dossier;
  templateFor(template, lake !== undefined);
  const live = lake === undefined ? undefined : await liveFigures(requestOf(lake, code, liveIndicators, values));
  return buildReport(opened, operator, template, since, live);
}

async function liveAlone(values: ReadonlyMap<string, string>) {
  const [lake, gemeente] = [values.get("lake"), values.get("gemeente")];
  if (lake === undefined) throw new UserError([problem("cli.argument", { name: "--lake MAP" })]);
  if (gemeente === undefined) throw new UserError([problem("cli.argument", { name: "--gemeente CODE" })]);
  const code = municipality("--gemeente", gemeente);
  return liveReport(await liveFigures(requestOf(lake, `GM${code}`, [], values)), {
    code,
    name: values.get("name") ?? municipalityName(code),
  });
}

function requestOf(
  lake: string,
  code: string,
  indicators: readonly string[],
  values: ReadonlyMap<string, string>,
): LiveRequest {
  const asOf = values.get("as-of");
  return {
    ...{ lake, municipality: code, indicators },
    ...(asOf === undefined ? {} : { asOf: dayOption("--as-of", asOf) }),
  };
}

/** Which table, and with commas or points. UserError `cli.value` for a notation that is none. */
function csvWishes(values: ReadonlyMap<string, string>): DocumentWishes {
  const table = values.get("table");
  const wanted = values.get("notation");
  const notation = csvNotations.find((one) => one === wanted);
  if (wanted !== undefined && notation === undefined)
    throw new UserError([problem("cli.value", { option: "--notation", value: wanted, known: csvNotations })]);
  return { ...(table === undefined ? {} : { table }), ...(notation === undefined ? {} : { notation }) };
}
