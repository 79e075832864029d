import type { variant as nl } from "../nl/variant.ts";
import type { Translated } from "../translated.ts";

/** Words for variants above the legal floor and for questions of choice. */
export const variant: Translated<typeof nl> = {
  "variant.additions": "Above the legal floor",
  "variant.total": "Total spending",
  "variant.balance": "Balance with what is available",
  "variant.floor": "Legal floor",
  "variant.available": "Available budget",
  "variant.row": "Post",
  "variant.printed": "Total spending as printed",
  "variant.difference.printed": "Difference with the budget, as printed",
  "variant.difference.sign": "In this printed difference plus is more spending than budget.",
  "variant.overview.caption": "Spending above the legal floor by variant",
  "variant.unit": "in millions of euros; spending is positive, a balance is positive when money is left",
  "variant.fall.name": ({ variant, year }) => `${variant}: from the legal floor to the cost in ${year}`,
  "variant.fall.sentence": ({ floor, total, count }) =>
    `On the legal floor of ${floor} ${count === 1 ? "comes 1 post" : `come ${count} posts`}; together it becomes ${total}.`,
  "variant.fall.unit": "cost in millions of euros",
  "variant.fall.floor": "Legal floor",
  "variant.fall.rest": "Not explained by the posts",
  "variant.verdict": ({ year, total, floor, additions, balance }) =>
    `This variant costs ${total} in ${year}: ${floor} legal floor and ${additions} above it. Against the available budget that is ${balance}.`,
  "variant.verdict.without-budget": ({ year, total }) =>
    `This variant costs ${total} in ${year}. The source names no available budget.`,
  "variant.verdict.same": " The source prints the same total.",
  "variant.verdict.rounding": ({ amount, remainder }) =>
    ` The source prints a total of ${amount}. Rounding of the printed figures can explain the difference of ${remainder}.`,
  "variant.verdict.printed": ({ amount, remainder }) =>
    ` The source prints a total of ${amount}; the difference of ${remainder} is not explained.`,
  "variant.verdict.open": ({ posts }) => ` Still to be worked out and not counted: ${posts}.`,
  "variant.description.world-view": "A world view, worked out as posts above the legal floor.",
  "variant.description.current-policy": "Current policy, worked out as posts above the legal floor.",
  "variant.lead": ({ total, count, titles }) =>
    count === 0
      ? `None of the ${total} variants stays within the available budget.`
      : `${count} of the ${total} variants ${count === 1 ? "stays" : "stay"} within the available budget: ${titles}.`,
  "variant.lead.close": ({ titles }) =>
    ` The balance is smaller than what rounding of the printed figures can make up for: ${titles}.`,
  "variant.lead.agree": " The printed balances say the same, also with their rounding.",
  "variant.bars.name": ({ count, total }) =>
    `${count === 0 ? "None" : count} of the ${total} variants ${count === 1 ? "stays" : "stay"} within the available budget`,
  "variant.statement": ({ text, lines }) => `${text} (${lines})`,
  "variant.note.sign":
    "The balance is what is available minus spending. Plus is what is left, also where the source prints the difference the other way round.",
  "variant.choice.cost": "Posts above the floor with a goal of the question",
  "variant.question": "Which world view fits the available budget?",
  "variant.overview.title": "From legal floor to balance",
  "variant.bars.sentence": ({ best, worst, high, low }) =>
    `The balance with what is available ranges from ${low} (${worst}) to ${high} (${best}).`,
  "variant.against.caption": ({ to, from }: { readonly to: string; readonly from: string }) =>
    `${to} against ${from}: difference by post`,
  "variant.against.unit": "in millions of euros; plus is better for the balance",
  "variant.difference.mark": "±",
  "variant.difference.turned": "The same difference as a balance",
  "variant.statements.uncertain": "What is not certain",
  "variant.statements.advantages": "Advantages according to the source",
  "variant.statements.drawbacks": "Drawbacks according to the source",
  "variant.floor.title": "What current policy does above the legal floor",
  "variant.floor.caption": "Posts above the legal floor",
  "variant.floor.sum": "Posts together",
  "variant.floor.stated": ({ label }) => `${label}, as printed`,
  "variant.floor.amount": "Amount",
  "variant.choices.title": "Questions of choice",
  "variant.choices.answers": "The answer of each world view",
  "variant.choices.costs": "Posts above the floor that serve a goal of the question",
  "variant.choices.text":
    "The source gives no amount per question. We add the posts above the legal floor that serve a goal of the question. A post may belong to more questions, so do not add up amounts of questions. A question without a goal has no amount.",
  "variant.choices.row": "Question",
  "variant.choices.words": "in words",
  "variant.choices.nothing": "no post",
};
