import type { ProblemTexts } from "../problem-text.ts";
import { quoted, size, text } from "./problem-phrases.ts";

/** What can be wrong with a delivery that comes in through the browser. */
export const dataProblems = {
  "municipality.unknown": ({ municipality }) =>
    text(
      `There are no data of municipality ${quoted(municipality)} here`,
      "Check the code, or choose a municipality on the first page.",
    ),
  "data.not-allowed": ({ municipality }) =>
    text(
      `You may not see or load the deliveries of ${municipality}`,
      "Analysts, controllers and administrators do that. Ask the administrator for that role.",
    ),
  "upload.unknown": () =>
    text("This file is no longer waiting here", "Choose it again. What was not loaded after a day is cleared away."),
  "upload.offset": ({ received }) =>
    text(
      `This part does not follow what is here already: ${size(received)}`,
      "Go on from there, or begin the file again.",
    ),
  "upload.size": ({ announced, received }) =>
    received < announced
      ? text(
          `Only ${size(received)} of ${size(announced)} of the file has come in`,
          "Wait until all of it was sent, or choose the file again.",
        )
      : text(
          `More came in than the ${size(announced)} that the file would have`,
          "Close the file in other programs and choose it again.",
        ),
  "upload.name": () => text("This file has no name that can be used", "Give it a name of letters or digits."),
  "upload.none": () => text("No file was chosen", "First choose one or more files."),
  "upload.disk-full": () =>
    text(
      "The disk of the server is full",
      "Nothing was changed. Have the administrator make room and send the file again.",
    ),
  "import.mapping-none": ({ source }) =>
    text(
      `No mapping is known yet for source ${quoted(source)}`,
      "Send the mapping along: a yaml file that says which column is which. The guide has an example for each source.",
    ),
  "preview.no-mapping": ({ source }) =>
    text(
      `No example can be made of source ${quoted(source)}`,
      "It has no mapping. Load the files; what does not fit is refused and stands in the list of repairs.",
    ),
  "preview.too-large": ({ megabytes }) =>
    text(
      `Of a file of more than ${megabytes} MB no example is made here`,
      "Make a file with the first rows only and choose that, or use sluitend import with --preview.",
    ),
  "import.other-municipality": ({ found, wanted }) =>
    text(
      `The mapping is of municipality ${found}, and not of ${wanted}`,
      "Nothing was loaded. Choose the mapping of this municipality, or open the page of the other.",
    ),
  "import.unknown": () => text("This delivery is not being loaded here", "Refresh the page to see how it stands."),
  "import.too-late": () =>
    text(
      "The delivery is being taken in already and can no longer be stopped",
      "Wait until it is done. A corrected delivery takes its place later.",
    ),
  "import.broke-off": ({ reference }) =>
    text(
      "Loading broke off because of a bug in Sluitend",
      `Nothing was changed. Try again; if it stays, give number ${reference} to the administrator.`,
    ),
  "delivery.unknown": () => text("No report of this delivery was kept", "Refresh the page for the list of deliveries."),
} satisfies Partial<ProblemTexts>;
