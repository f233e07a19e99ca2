import {spawnSync} from "node:child_process";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";

// The command as shipped, as a process of its own: exit code, remarks and memory are what a user sees.
const command = "dist/throughline.cjs";
const wrapper = `process.on("exit", () => process.stderr.write("\\nPEAK " + process.resourceUsage().maxRSS + "\\n"));
process.argv = [process.argv[0], ${JSON.stringify(command)}, ...process.argv.slice(1)]; require("./${command}");`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "bad-input-"));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

type Ran = {
  readonly code: number | null;
  readonly report: {articles: unknown[]; pages: unknown[]; remarks: {say: string}[]};
  readonly err: string;
  readonly peakKilobytes: number;
};

function read(...paths: readonly string[]): Ran {
  const ran = spawnSync(process.execPath, ["-e", wrapper, "read", ...paths], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    timeout: 120_000,
  });
  const peakKilobytes = Number(/PEAK (\d+)/.exec(ran.stderr)?.[1] ?? 0);
  return {code: ran.status, report: JSON.parse(ran.stdout), err: ran.stderr, peakKilobytes};
}

const good =
  "Lock gates jammed on the Ebbe canal\n\nEBBE, 4 March 2024 - Barges waited for hours on Monday after the lock gates jammed, the canal office said.\n";

test("the command has been built", () => expect(existsSync(command)).toBe(true));

test("a folder of odd files gives one plain remark each, and the good page is read all the same", () => {
  const odd = join(folder, "odd");
  mkdirSync(odd);
  writeFileSync(join(odd, "empty.txt"), "");
  writeFileSync(join(odd, "binary.bin"), Buffer.from([0, 1, 2, 255, 254, 0, 0, 7, 9, 0, 200, 0]));
  writeFileSync(
    join(odd, "broken.txt"),
    Buffer.concat([Buffer.from("Half a line "), Buffer.from([0xc3, 0x28, 0xa0, 0xff])]),
  );
  writeFileSync(join(odd, "words.txt"), "menu\nhome\nlog in\n");
  writeFileSync(join(odd, "good.txt"), good);
  symlinkSync(odd, join(odd, "loop"));
  symlinkSync(join(odd, "nowhere"), join(odd, "dangling"));
  const {code, report, err} = read(odd, join(folder, "gone"));
  expect(code).toBe(3);
  expect(report.articles).toHaveLength(1);
  const said = report.remarks.map((remark) => remark.say).join("\n");
  for (const words of ["there is no such file", "link back to a folder", "leads nowhere"])
    expect(said).toContain(words);
  expect(report.remarks.length).toBeGreaterThanOrEqual(6);
  expect(err).not.toContain("    at ");
});

test("a page in a language that is not read yet is said to be so", () => {
  const path = join(folder, "fremd.txt");
  const words =
    "Der Stadtrat von Elmstadt hat am Montag beschlossen, die Brücke über den Fluss zu schließen, weil die Pfeiler beschädigt sind. ";
  writeFileSync(path, `Elmstadt sperrt die alte Brücke\n\n${words.repeat(8)}\n\n${words.repeat(6)}\n`);
  const {code, report, err} = read(path);
  expect(code).toBe(3);
  expect(report.remarks.map((remark) => remark.say).join("\n")).toMatch(/language/i);
  expect(err).toMatch(/fremd\.txt: written in German/);
});

test("broken bytes in a page are said, and the page is read", () => {
  const path = join(folder, "broken-bytes.txt");
  writeFileSync(
    path,
    Buffer.concat([Buffer.from(`${good}${"“Café Ebbe” closed. ".repeat(4)}`), Buffer.from([0xff, 0x81])]),
  );
  const {code, report, err} = read(path);
  expect([code, report.articles.length]).toEqual([3, 1]);
  expect(err).toContain("broken-bytes.txt: bytes that no charset explains");
});

test("a long text in one line is read in time that its length bounds", () => {
  const path = join(folder, "one-line.txt");
  const told = (at: number) =>
    `A barge hit gate ${at} on Monday, killing ${(at % 7) + 2} people, the office said. "We saw gate ${at} fall," Ada Lund said.`;
  writeFileSync(path, `Lock gates\n\n${Array.from({length: 20_000}, (_, at) => told(at)).join(" ")}\n`);
  const start = performance.now();
  const {code, report} = read(path);
  expect([code, report.articles.length]).toEqual([3, 1]);
  expect(performance.now() - start).toBeLessThan(60_000);
}, 120_000);

test("200 MB of text are read in bounded memory", () => {
  const path = join(folder, "huge.txt");
  const file = openSync(path, "w");
  const block = Buffer.from(
    `${good}The canal office said it did not know how long the repair would take.\n\n`.repeat(5000),
  );
  for (let written = 0; written < 200e6; written += block.length) writeSync(file, block);
  closeSync(file);
  const {code, report, peakKilobytes} = read(path);
  rmSync(path);
  expect(code).toBe(3);
  expect(report.remarks.map((remark) => remark.say).join("\n")).toMatch(/only the (first|beginning)/);
  expect(peakKilobytes).toBeGreaterThan(0);
  expect(peakKilobytes).toBeLessThan(1_000_000);
}, 180_000);
