export type {Report} from "./report/report.js";
