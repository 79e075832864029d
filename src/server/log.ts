/** One event in the log of the server. Never query strings, bodies, names or addresses of persons. */
export type LogEvent =
  | {
      readonly event: "request";
      readonly method: string;
      /** The pattern of the route, not the address: what was asked for stays out of the log. */
      readonly route: string;
      readonly status: number;
      readonly milliseconds: number;
    }
  | {
      readonly event: "bug";
      /** Also in the answer to the user. */
      readonly reference: string;
      readonly method: string;
      readonly route: string;
      readonly stack: string;
    };

/** Takes the events of the server. */
export type Log = (event: LogEvent) => void;

/** Writes each event as one line of JSON with its time, to standard error unless told otherwise. */
export function jsonLines(
  stream: { readonly write: (line: string) => unknown } = process.stderr,
  now: () => Date = () => new Date(),
): Log {
  return (event) => {
    stream.write(`${JSON.stringify({ time: now().toISOString(), ...event })}\n`);
  };
}
