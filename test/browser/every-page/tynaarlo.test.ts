import { everyPageOf } from "./every-page.ts";

everyPageOf("tynaarlo-2018");
