import type { questionTexts as nl } from "../nl/questions.ts";
import type { Translated } from "../translated.ts";

/** The page with questions, points of attention and recommendations. */
export const questionTexts: Translated<typeof nl> = {
  "questions.title": "Which questions are there, and which are still open?",
  "questions.lead.council": ({ all, full, partly, no, open }) =>
    `Of ${all} questions of the council ${full === 0 ? "none" : full} ${full === 1 ? "was" : "were"} answered in full, ${partly} in part and ${no} not${open === 0 ? "" : `; ${open} ${open === 1 ? "is" : "are"} still open`}.`,
  "questions.lead.points": ({ points, advice, without }) =>
    `The source gives ${points} points of attention, conclusions and tasks${advice === 0 ? "" : ` and ${advice} recommendations`}.${advice === 0 ? "" : without === 0 ? " Of every recommendation it tells what was done with it." : without === advice ? " What was done with the recommendations it does not tell." : ` Of ${without} recommendations it does not tell what was done with them.`}`,
  "questions.council.heading": "Questions of the council",
  "questions.council.none": "No questions of the council, because the source has none.",
  "questions.council.caption": "Questions by party, and whether the answer answers them",
  "questions.council.row": "Party",
  "questions.council.open": "Not yet answered in full",
  "questions.council.answered": "Answered in full",
  "questions.question": ({ party, question }) => `${party}: ${question}`,
  "questions.fact.answer": "Answer",
  "questions.fact.answer.none": "No answer, because the source gives none.",
  "questions.fact.gap": "What was missing",
  "questions.fact.about": "Is about",
  "questions.fact.figures": "Figures",
  "questions.fact.text": "Explanation",
  "questions.fact.by": "From",
  "questions.fact.to": "To",
  "questions.fact.grounds": "Rests on",
  "questions.gaps.heading": "What was missing to answer",
  "questions.attention.heading": "Points of attention, conclusions and tasks",
  "questions.attention.group": ({ type, count }) => `${type} (${count})`,
  "questions.recommendations.heading": "Recommendations, and what was done with them",
  "questions.recommendations.none": "No recommendations, because the source gives none.",
  "answered.yes": "answered",
  "answered.partly": "answered in part",
  "answered.no": "not answered",
  "answered.open": "still open",
  "attention-type.attention-point": "points of attention",
  "attention-type.conclusion": "conclusions",
  "attention-type.task": "tasks",
  "attention-type.follow-up-question": "follow-up questions",
  "attention-type.condition": "conditions",
};
