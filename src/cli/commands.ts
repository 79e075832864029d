import type { Command } from "./command.ts";

/** The commands by name, each loaded only when it is asked for, so that `--help` is instant. */
export const commands = {
  demo: () => import("./demo.ts").then((module): Command => module.demo),
  serve: () => import("./serve.ts").then((module): Command => module.serve),
  check: () => import("./check.ts").then((module): Command => module.check),
  protect: () => import("./protect.ts").then((module): Command => module.protect),
  report: () => import("./report.ts").then((module): Command => module.report),
  export: () => import("./export.ts").then((module): Command => module.exportCommand),
  forecast: () => import("./forecast.ts").then((module): Command => module.forecast),
  scenario: () => import("./scenario.ts").then((module): Command => module.scenario),
  import: () => import("./import.ts").then((module): Command => module.importCommand),
  statline: () => import("./statline.ts").then((module): Command => module.statline),
  retention: () => import("./retention.ts").then((module): Command => module.retention),
  verwerkingsregister: () =>
    import("./processing-register.ts").then((module): Command => module.processingRegisterCommand),
  dpia: () => import("./processing-register.ts").then((module): Command => module.dpiaCommand),
  privacy: () => import("./privacy.ts").then((module): Command => module.privacy),
  aansluiting: () => import("./aansluiting.ts").then((module): Command => module.aansluiting),
  synth: () => import("./synth.ts").then((module): Command => module.synth),
  monitor: () => import("./monitor.ts").then((module): Command => module.monitor),
  verklaar: () => import("./verklaar.ts").then((module): Command => module.verklaar),
  sql: () => import("./sql.ts").then((module): Command => module.sql),
  trace: () => import("./trace.ts").then((module): Command => module.trace),
  triangle: () => import("./triangle.ts").then((module): Command => module.triangle),
} as const;

export type CommandName = keyof typeof commands;

/** Tells whether a word is the name of a command. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}
