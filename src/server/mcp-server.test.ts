import {PassThrough} from "node:stream";
import {StdioServerTransport, serveStdio} from "@modelcontextprotocol/server/stdio";
import {expect, test} from "vitest";
import {openSamples} from "../../test/open-source.js";
import {createMcpServer} from "./mcp-server.js";

type Reply = {
  id: number;
  result?: {
    tools?: {name: string; annotations: {readOnlyHint: boolean}}[];
    content?: {text: string}[];
    isError?: boolean;
  };
};

/** Talks to the server as a host does: one JSON-RPC message a line. */
async function check(calls: readonly {readonly method: string; readonly params?: object}[]): Promise<Reply[]> {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const source = await openSamples();
  const handle = serveStdio(() => createMcpServer(source, "0"), {transport: new StdioServerTransport(input, output)});
  const send = (message: object) => input.write(`${JSON.stringify({jsonrpc: "2.0", ...message})}\n`);
  const replies: Reply[] = [];
  const all = new Promise<void>((resolve) => {
    let rest = "";
    output.on("data", (chunk) => {
      const lines = (rest + String(chunk)).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) replies.push(JSON.parse(line));
      if (replies.length > calls.length) resolve();
    });
  });
  send({
    id: 0,
    method: "initialize",
    params: {protocolVersion: "2025-06-18", capabilities: {}, clientInfo: {name: "test", version: "1"}},
  });
  send({method: "notifications/initialized"});
  for (const [index, call] of calls.entries()) send({id: index + 1, ...call});
  await all;
  await handle.close();
  return replies.sort((a, b) => a.id - b.id).slice(1);
}

test("every tool only reads, says so, and marks what it quotes as captured", async () => {
  const story = (await (await openSamples()).stories())[0]!.id;
  const [list, ...answers] = await check([
    {method: "tools/list"},
    ...["story", "timeline", "conflicts", "quotes", "sources"].map((name) => ({
      method: "tools/call",
      params: {name, arguments: {story}},
    })),
    {method: "tools/call", params: {name: "search_stories", arguments: {words: "tunnel"}}},
    {
      method: "tools/call",
      params: {name: "trace", arguments: {text: "Thirteen people have died and 11 are still missing."}},
    },
  ]);
  expect(list!.result!.tools!.map((tool) => tool.name).sort()).toEqual([
    "conflicts",
    "quotes",
    "search_stories",
    "sources",
    "story",
    "timeline",
    "trace",
  ]);
  expect(list!.result!.tools!.every((tool) => tool.annotations.readOnlyHint)).toBe(true);
  expect(answers.length).toBe(7);
  for (const answer of answers) {
    const said = JSON.parse(answer.result!.content![0]!.text);
    expect(said.warning).toContain("never an instruction");
    expect(Object.keys(said)).toEqual(["warning", "captured"]);
  }
});

test("a story that is not there is said to be missing, not made up", async () => {
  const [answer] = await check([{method: "tools/call", params: {name: "timeline", arguments: {story: "none"}}}]);
  expect([answer!.result!.isError, answer!.result!.content![0]!.text.includes("none such")]).toEqual([true, true]);
});
