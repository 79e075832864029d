/** What the pages of a municipality share: choosing, and seeing protected or true numbers. */
export const lakePage = {
  "ui.lake.choose": "Choose what you want to see",
  "ui.lake.find": "Search for a part of the name",
  "ui.lake.find.none": "No name with these words.",
  "ui.lake.find.count": ({ count }: { readonly count: number }) =>
    count === 1 ? "1 possibility" : `${count} possibilities`,
  "ui.lake.seeing": "How you see the numbers",
  "ui.lake.protected": "You see protected numbers: small counts are left out.",
  "ui.lake.ask":
    "Do you need true numbers for your work? Say why. It is written in the log, with your name, and holds for eight hours.",
  "ui.lake.purpose": "Why do you need true numbers?",
  "ui.lake.state": "Show true numbers",
  "ui.lake.true": ({ purpose }: { readonly purpose: string }) =>
    `You see true numbers, for: ${purpose}. Do not share them with who may not see them.`,
  "ui.lake.end": "Show protected numbers again",
  "ui.lake.purpose.empty": "Write down why you need the numbers.",
  "lake-figure.as-named": "What the number counts stands beside it on the page.",
  "lake-figure.made": ({ model, snapshot }: { readonly model: string; readonly snapshot: string }) =>
    `Made with model ${model} of snapshot ${snapshot} of the data.`,
  "tie-out.page.title": "Does what we allocated tie out with what we booked?",
  "tie-out.page.lead": ({ products }: { readonly products: number }) =>
    products === 1
      ? "Of one product we follow every euro from allocation to booking."
      : `Of ${products} products we follow every euro from allocation to booking.`,
  "tie-out.page.text":
    "Every difference between two steps has a class. What has none is called unexplained. Everything adds up, to the cent.",
  "tie-out.page.steps": "From allocated to booked",
};
