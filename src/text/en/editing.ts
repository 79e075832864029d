import type { editing as nl } from "../nl/editing.ts";
import type { Translated } from "../translated.ts";

export const editing: Translated<typeof nl> = {
  "text.place.page": ({ page }) => `With the page ${page}`,
  "text.place.explanation": "Explanation of a finding",
  "text.state.empty": "still empty",
  "text.state.folder": "from the folder of the dossier",
  "text.state.edited": "written here",
  "text.state.folder-changed": "written here, the folder has changed since",
  "text.state.stranded": "no longer fits the dossier",
  "ui.texts.title": "What does the municipality itself say about these figures?",
  "ui.texts.lead":
    "A text of your own stands above a page or in a document. Numbers in it follow the figures; the sentences stay yours.",
  "ui.texts.read-only": "You can read these texts. Those who make the dossier change them.",
  "ui.texts.edit": ({ title }) => `Change the text: ${title}`,
  "ui.texts.write": ({ title }) => `Write a text: ${title}`,
  "ui.explain": ({ about }) => `Explain: ${about}`,
  "ui.explain.label": "Explanation",
  "ui.explain.hint":
    "Say in plain sentences why this stands so. An empty text takes the explanation away. Leave out personal data.",
  "ui.texts.label": "Text",
  "ui.texts.hint":
    "Put a number in as {figuur:…}, with the reference that stands under “About this number”. An empty line begins a paragraph. A hash (#) before a line makes it a heading, a hyphen a list. Leave out personal data.",
  "ui.texts.preview": "Preview",
  "ui.texts.preview.show": "Show the preview",
  "ui.texts.save": "Save",
  "ui.texts.saved": "The text was saved.",
  "ui.texts.cancel": "Cancel",
  "ui.texts.mistakes": "This is not right yet",
  "ui.texts.by": ({ author, day }) => `${author}, ${day}`,
  "ui.texts.folder": "The folder of the dossier now says:",
  "ui.texts.folder.removed": "The folder no longer has this text.",
  "ui.texts.back": "Back to the text of the folder",
  "ui.texts.back.done": "The text of the folder counts again.",
  "ui.texts.history": "Earlier versions",
  "ui.texts.history.none": "There are no earlier versions.",
  "ui.texts.history.version": ({ version, author, day, withdrawn }) =>
    `Version ${version}, ${author}, ${day}${withdrawn ? ": back to the folder" : ""}`,
  "ui.texts.history.use": ({ version }) => `Take version ${version} over into the text field`,
  "ui.texts.newest": "Show the newest text",
  "ui.texts.export": "The dossier as a folder",
  "ui.texts.export.text":
    "What you write here Sluitend keeps beside the folder of the dossier. Download the dossier to put texts, explanations and notes back into the folder.",
  "ui.texts.export.link": "Download the dossier with everything written here (zip)",
  "ui.figure.reference": "Reference for a text of your own",
};
