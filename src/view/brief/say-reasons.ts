import type {Reason} from "../../text/reason.js";

const shortEnough = 40;

/**
 * Why readings stand side by side, each reason once, with the few words that it rests on before it: "“raided”: says it a raid". Long passages and the sentences of
 * a sum are left to the evidence that the reason opens.
 */
export function sayReasons(kind: string, because: readonly Reason[]): string[] {
  const said = because.map(({say, span}) =>
    kind !== "sum" && span !== undefined && span.text.length <= shortEnough ? `“${bare(span.text)}”: ${say}` : say,
  );
  return [...new Set(said)];
}

function bare(text: string): string {
  return text.replace(/\s+/g, " ").replace(/^["“”'‘’]+|["“”'‘’,.]+$/g, "");
}
