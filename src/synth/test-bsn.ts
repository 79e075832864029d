const groups = 1_000_000;
const perGroup = 9;

/** How many persons can get a test number. */
export const testBsns = groups * perGroup;

/**
 * A citizen service number for a person who does not exist: nine digits that pass the eleven test and begin with a 9, a range from which
 * none is given to people (the government's own test environments use it too). Every person from 0 up to {@link testBsns} gets
 * another one. Throws RangeError beyond that.
 */
export function testBsn(person: number): string {
  if (!(person >= 0 && person < testBsns)) throw new RangeError(`no test number for person ${person}`);
  // 7919 and 10^6 share no factor, so that every group comes up once, and neighbours do not look alike.
  const group = (Math.floor(person / perGroup) * 7919 + 314_159) % groups;
  const digits = `9${String(group).padStart(6, "0")}`;
  let sum = 0;
  for (const [at, digit] of Array.from(digits).entries()) sum += (9 - at) * Number(digit);
  // Of the ten values of the eighth digit at most one leaves a remainder of 10, for which there is no check digit.
  let left = person % perGroup;
  for (let eighth = 0; ; eighth += 1) {
    const check = (sum + 2 * eighth) % 11;
    if (check === 10) continue;
    if (left === 0) return `${digits}${eighth}${check}`;
    left -= 1;
  }
}
