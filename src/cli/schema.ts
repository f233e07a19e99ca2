import {z} from "zod";
import {reportSchema} from "../report/report.js";
import {type ExitCode, exitCodes, type World} from "./world.js";

/** `throughline schema`: the report's JSON Schema (draft 2020-12), made from the one definition in code. */
export function schemaCommand(world: World): ExitCode {
  const schema = z.toJSONSchema(reportSchema, {target: "draft-2020-12"});
  world.stdout.write(JSON.stringify({title: "Throughline report", ...schema}, null, 2) + "\n");
  return exitCodes.ok;
}
