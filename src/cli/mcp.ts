import {serveStdio} from "@modelcontextprotocol/server/stdio";
import {createMcpServer} from "../server/mcp-server.js";
import {openSource} from "./serve.js";
import {type ExitCode, exitCodes, type World} from "./world.js";

/** `throughline mcp PATH...`: the report as read-only tools over standard input and output, until the input ends. */
export async function mcpCommand(
  paths: readonly string[],
  options: {readonly captured?: string; readonly rulings?: string; readonly store?: string},
  world: World,
): Promise<ExitCode> {
  const source = await openSource(paths, options, world);
  const handle = serveStdio(() => createMcpServer(source, process.env["THROUGHLINE_VERSION"] ?? "development"), {
    onerror: (error) => world.stderr.write(`throughline: ${error.message}\n`),
  });
  await new Promise<void>((resolve) => {
    process.stdin.once("close", resolve);
    process.stdin.once("end", resolve);
    process.once("SIGTERM", resolve);
    process.once("SIGINT", resolve);
  });
  await handle.close();
  return exitCodes.ok;
}
