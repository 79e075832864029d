import type { ProblemFacts } from "../../figure/problem.ts";

/** What is wrong when a rule of the standard is not kept, and what to do. */
export const brokenRules: Readonly<
  Record<ProblemFacts["message.rule"]["rule"], readonly [title: string, detail: string]>
> = {
  CD041: [
    "A product code comes with a volume, and that is missing",
    "Ask the sender to fill the volume, or to leave out the product code.",
  ],
  CD043: [
    "Number and beginning of the decision must both be filled or both be empty",
    "Ask the sender to fill both or to leave out both.",
  ],
  CD060: [
    "A credit names the line that it takes back, and a debit does not",
    "Ask the sender to fill VorigReferentieNummer for a credit and to leave it out for a debit.",
  ],
  CD066: ["There is a name beside the code of the referrer", "Ask the sender to leave out the name."],
  CD067: ["Code and name of this referrer are both missing", "Ask the sender to fill the code or else the name."],
  CD068: [
    "This type of referrer has no code of a care provider",
    "Ask the sender to leave out the code, or to correct the type.",
  ],
  CD075: ["A budget comes with an end, and that is missing", "Ask the sender to fill the end."],
  CD076: ["A volume per week comes with an end, and that is missing", "Ask the sender to fill the end."],
  CD077: ["There is a volume beside the budget", "Ask the sender to leave out one of the two."],
  CD078: ["There is a budget beside the volume", "Ask the sender to leave out one of the two."],
  CD079: [
    "Without a budget there must be a product, and that is missing",
    "Ask the sender to fill the product or the budget.",
  ],
  CD080: [
    "Without a product code there must be no volume",
    "Ask the sender to leave out the volume, or to fill the product code.",
  ],
  CD085: ["The request was refused without a reason", "Ask the sender to fill the reason."],
  CD086: [
    "The request is under investigation, but there is a reason of refusal",
    "Ask the sender to leave out the reason, or to correct the answer.",
  ],
  CD087: [
    "There must be a price, except with unit 83 (euros)",
    "Ask the sender to fill the price, or to leave it out with unit 83.",
  ],
  CD095: [
    "Without a product code there must be no volume",
    "Ask the sender to leave out the volume, or to fill the product code.",
  ],
  CD096: [
    "Without a product code there must be no volume",
    "Ask the sender to leave out the volume, or to fill the product code.",
  ],
  CS002: ["The number does not pass the 11-test", "Ask the sender for the right citizen service number."],
  CS003: ["The end lies before the beginning", "Ask the sender which of the two days is right."],
  CS058: [
    "The status is something else than 1 (first) or 3 (withdraw)",
    "Ask the sender to send a change as a 3 and then a 1.",
  ],
  CS100: [
    "The period begins before 2021",
    "Ask the sender for a declaration by the rules of that time; this release does not know it.",
  ],
  CS325: ["An amount of zero stands as a credit", "Ask the sender to make it a debit."],
  CS335: [
    "Reason 13 (withdrawn) belongs to an allocation that ends on its first day",
    "Ask the sender to make the end equal to the beginning, or to choose another reason.",
  ],
  CS336: [
    "Reason 01 no longer exists",
    "Ask the sender to use reason 13 (withdrawn) or 14 (administrative correction).",
  ],
  CS337: ["The product period does not lie in one calendar month", "Ask the sender for a line a month."],
  CS338: ["This unit cannot come per day", "Ask the sender for a volume per week, per month or in all."],
  CS339: [
    "With unit 83 (euros) the amount must equal the volume, in eurocents",
    "Ask the sender which of the two is right.",
  ],
  CS340: [
    "The period of the declaration is no whole calendar month",
    "Ask the sender for a declaration from the first to the last day of a month.",
  ],
  CS343: ["This unit cannot come per day", "Ask the sender for a volume per week, per month or in all."],
  IV066: [
    "Something was changed under the same number for which a new allocation is needed",
    "Ask the municipality to end the old one and to use a new number. Only end, budget and a volume in all may change.",
  ],
  IV085: [
    "The credit takes back a line that was refused",
    "Ask the provider to drop the credit: what was refused need not be taken back.",
  ],
  IV086: [
    "The total of the declaration is not the sum of its lines: debits added, credits taken off",
    "Ask the sender whether lines are missing.",
  ],
  IV091: [
    "The credit differs from the line that it takes back",
    "Ask the provider for a credit with the same content and amount.",
  ],
  OP033x1: [
    "There are two versions of this allocation of the same moment, with another content",
    "Ask the municipality which of the two counts. We took that of the last message.",
  ],
  OP090: ["The answer came later than three working days", "Tell the sender if this happens often."],
  OP090x4: ["The answer to the declaration came later than ten working days", "Find out where declarations wait."],
  OP271: [
    "The start was told later than five working days",
    "Tell the provider if this happens often; after an allocation in the past it is allowed.",
  ],
  OP272: [
    "The stop was told later than five working days",
    "Tell the provider if this happens often; after a pause it is allowed.",
  ],
  OP380: [
    "This allocation follows on a running one with the same product and volume",
    "From now on, move the end of the existing one. In the counts it is a prolongation, no new inflow.",
  ],
  TR069: [
    "A stop was told without a start of the same day of begin",
    "Ask the provider for the start, or deliver the message with the start too.",
  ],
  TR302: [
    "Two allocations in this message give the same product at the same time",
    "Ask the municipality which of the two counts, and withdraw the other.",
  ],
  TR314: [
    "This reference was used for another line before",
    "Ask the provider for a unique number. The first line with this number counts.",
  ],
  TR318: [
    "Between this declaration and the one before lies a month without one",
    "Ask the provider whether there was no care that month, or the declaration is still to come.",
  ],
  TR319: [
    "The product period lies after the month of the declaration",
    "Ask the sender to wait until that month is over.",
  ],
  TR321: [
    "More was declared than is allowed in this period",
    "Ask the provider for the right volume, or the municipality for a larger allocation.",
  ],
  TR322: [
    "All lines together are more than was allocated in all",
    "Ask the provider for the right volume, or the municipality for a larger allocation.",
  ],
  TR323: [
    "The credit takes back a line that we do not know",
    "Deliver the declaration with that line too, or ask the provider whether the number is right.",
  ],
  TR326: [
    "A start was told while the care was already running",
    "Ask the provider for a stop first, or to withdraw the earlier start.",
  ],
  TR332: [
    "The same number stands for another client or provider",
    "Ask the municipality for a number of its own for each allocation.",
  ],
  TR333: [
    "This number of a declaration was used before",
    "Ask the provider for a unique number, and check whether the declaration is double.",
  ],
  TR335: [
    "The product period ended more than five years before the declaration",
    "Settle with the sender whether this care is still paid.",
  ],
  TR338: [
    "Something was declared on an allocation that we do not know",
    "Deliver the allocation (301) too, or ask the provider whether the number is right.",
  ],
  TR341: [
    "The unit does not fit the allocation",
    "Ask the provider to declare in the unit of the allocation; on hours minutes are allowed too.",
  ],
  TR346: [
    "The amount is not volume times price",
    "Ask the sender which of the three is right. Minutes at an hour price count as hour price times minutes, by 60.",
  ],
  TR369: [
    "All lines together are more than the budget of the allocation",
    "Ask the provider for the right amount, or the municipality for a higher budget.",
  ],
  TR384: [
    "Something was declared on an allocation that was withdrawn",
    "Ask the provider to credit the line, or the municipality whether it was right to withdraw.",
  ],
  TR385: [
    "The allocation was withdrawn, while declarations on it were not taken back",
    "Let the provider credit first, or end the allocation for another reason.",
  ],
  TR387: [
    "The product period does not begin on the first day of the month or of the allocation",
    "Ask the provider for the right day of begin.",
  ],
  TR388: [
    "The product period does not end on the last day of the month or of the allocation",
    "Ask the provider for the right day of end.",
  ],
  TR389: ["This product and period were declared before", "Ask the provider to credit the first line."],
  TR390: ["The same line was taken back twice", "Ask the provider to drop the second credit."],
  TR413: ["The same care was paused twice", "Ask the provider for a final stop, or for a new start."],
  TR414: ["The new stop lies before the earlier one", "Ask the provider which of the two ends counts."],
  TR415: ["The same care had already ended for good", "Ask the provider to withdraw the earlier stop if it is wrong."],
};
