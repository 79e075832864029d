import { counted, ofThe } from "../counted.ts";

type Words<K extends string> = { readonly [P in K]: string };

const questions = {
  "questions.title": "Welke vragen zijn er, en welke staan nog open?",
  "questions.lead.council": ({
    all,
    full,
    partly,
    no,
    open,
  }: {
    readonly all: number;
    readonly full: number;
    readonly partly: number;
    readonly no: number;
    readonly open: number;
  }) =>
    `Van ${ofThe(all, "vraag", "vragen")} van de raad ${full === 1 ? "is er één" : `zijn er ${full === 0 ? "geen" : full}`} helemaal beantwoord, ${partly} deels en ${no} niet${open === 0 ? "" : `; ${open} ${open === 1 ? "staat" : "staan"} nog open`}.`,
  "questions.lead.points": ({
    points,
    advice,
    without,
  }: {
    readonly points: number;
    readonly advice: number;
    readonly without: number;
  }) =>
    `De bron geeft ${counted(points, "aandachtspunt, conclusie of opdracht", "aandachtspunten, conclusies en opdrachten")}${advice === 0 ? "" : ` en ${counted(advice, "aanbeveling", "aanbevelingen")}`}.${advice === 0 ? "" : without === 0 ? " Van elke aanbeveling meldt zij wat ermee is gedaan." : without === advice ? " Wat met de aanbevelingen is gedaan, meldt zij niet." : ` Van ${counted(without, "aanbeveling", "aanbevelingen")} meldt zij niet wat ermee is gedaan.`}`,
  "questions.council.heading": "Vragen van de raad",
  "questions.council.none": "Geen vragen van de raad, want die staan niet in de bron.",
  "questions.council.caption": "Vragen per partij, en of het antwoord antwoord geeft",
  "questions.council.row": "Partij",
  "questions.council.open": "Nog niet helemaal beantwoord",
  "questions.council.answered": "Helemaal beantwoord",
  "questions.question": ({ party, question }: Words<"party" | "question">) => `${party}: ${question}`,
  "questions.fact.answer": "Antwoord",
  "questions.fact.answer.none": "Geen antwoord, want de bron geeft er geen.",
  "questions.fact.gap": "Wat ontbrak",
  "questions.fact.about": "Gaat over",
  "questions.fact.figures": "Cijfers",
  "questions.fact.text": "Toelichting",
  "questions.fact.by": "Van",
  "questions.fact.to": "Aan",
  "questions.fact.grounds": "Steunt op",
  "questions.gaps.heading": "Wat er ontbrak om te antwoorden",
  "questions.attention.heading": "Aandachtspunten, conclusies en opdrachten",
  "questions.attention.group": ({ type, count }: { readonly type: string; readonly count: number }) =>
    `${type} (${count})`,
  "questions.recommendations.heading": "Aanbevelingen, en wat ermee is gedaan",
  "questions.recommendations.none": "Geen aanbevelingen, want de bron geeft er geen.",
};

const words = {
  "answered.yes": "beantwoord",
  "answered.partly": "deels beantwoord",
  "answered.no": "niet beantwoord",
  "answered.open": "nog open",
  "attention-type.attention-point": "aandachtspunten",
  "attention-type.conclusion": "conclusies",
  "attention-type.task": "opdrachten",
  "attention-type.follow-up-question": "vervolgvragen",
  "attention-type.condition": "voorwaarden",
};

/** The page with questions, points of attention and recommendations. */
export const questionTexts = { ...questions, ...words };
