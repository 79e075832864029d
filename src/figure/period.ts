/** A calendar day, the finest period; used for dates of documents, messages and bookings. */
export interface Day {
  readonly type: "day";
  readonly year: number;
  readonly month: number;
  readonly day: number;
}
export interface Year {
  readonly type: "year";
  readonly year: number;
}
export interface HalfYear {
  readonly type: "half-year";
  readonly year: number;
  readonly half: 1 | 2;
}
export interface Quarter {
  readonly type: "quarter";
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}
export interface Month {
  readonly type: "month";
  readonly year: number;
  readonly month: number;
}
/** A school year, 1 August up to and including 31 July, named by the year in which it starts. */
export interface SchoolYear {
  readonly type: "school-year";
  readonly start: number;
}
/** An ISO 8601 week: Monday to Sunday, week 1 holds the first Thursday of the year. */
export interface IsoWeek {
  readonly type: "iso-week";
  readonly year: number;
  readonly week: number;
}
/** One unbroken stretch of the calendar. */
export type PlainPeriod = Day | Year | HalfYear | Quarter | Month | SchoolYear | IsoWeek;
/** From the first period up to and including the last, for instance 2015–2018. */
export interface Span {
  readonly type: "span";
  readonly first: PlainPeriod;
  readonly last: PlainPeriod;
}
/** An unbroken stretch of the calendar, of one period or of several in a row: it has a first and a last day. */
export type Stretch = PlainPeriod | Span;
/** One of several, the source does not say which (Tynaarlo, Bijlage 5): never guessed. */
export interface OneOf {
  readonly type: "one-of";
  readonly periods: readonly Stretch[];
}
/**
 * The time that a figure speaks about. Written as `2018`, `2018-H1`, `2018-Q3`, `2018-06`, `2018-06-11`, `2018/2019`
 * (school year), `2018-W05`, `2015..2018` (span) and `2016|2017` (one of).
 */
export type Period = Stretch | OneOf;
