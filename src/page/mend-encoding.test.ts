import {expect, test} from "vitest";
import {mendEncoding} from "./mend-encoding.js";

const check = (given: string, wanted: string) => expect(mendEncoding(given)).toBe(wanted);

test("stretches that were decoded wrongly are put right among good text", () => {
  check("Itâ€™s “good” now", "It’s “good” now");
  check("Ared\u00e2\u0080\u0099s kiosk in Ã‰vora — caf\u00c3\u00a9", "Ared’s kiosk in Ã‰vora — café");
});
test("letters with accents stay", () => {
  check("A NÃO É ÂNGULO, â â", "A NÃO É ÂNGULO, â â");
  check("plain", "plain");
});
