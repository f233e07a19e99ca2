// npm run screenshot: docs/story.png, the story page of samples/ as a Chromium shows it. Build first: it serves what stands in dist/.
import {spawn} from "node:child_process";
import {existsSync, statSync} from "node:fs";
import {chromium} from "playwright-core";

const places = [
  process.env.THROUGHLINE_CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
];
const executablePath = places.find((path) => path !== undefined && existsSync(path));
if (executablePath === undefined) {
  console.error(
    "no Chromium was found; install one (Debian: apt-get install chromium) or name it in THROUGHLINE_CHROMIUM",
  );
  process.exit(1);
}
const server = spawn(process.execPath, ["dist/throughline.cjs", "serve", "samples", "--port", "0"], {
  stdio: ["ignore", "pipe", "inherit"],
});
const url = await new Promise((resolve, reject) => {
  let said = "";
  server.stdout.on("data", (chunk) => {
    said += chunk;
    const found = /http:\/\/\S+\//.exec(said);
    if (found) resolve(found[0]);
  });
  server.on("exit", (code) => reject(new Error(`the reader ended with ${code}`)));
});
const browser = await chromium.launch({
  executablePath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  const page = await browser.newPage({viewport: {width: 1060, height: 840}});
  await page.goto(url);
  await page.locator(".card h2 a").first().click();
  // What two taps open: the tree of copies and the sentence behind a line.
  await page.evaluate(() => {
    for (const one of ["#sources details", "#timeline details"]) document.querySelector(one)?.setAttribute("open", "");
  });
  await page.screenshot({path: "docs/story.png"});
  console.log(`docs/story.png, ${Math.round(statSync("docs/story.png").size / 1024)} kB`);
} finally {
  await browser.close();
  server.removeAllListeners("exit");
  server.kill();
}
