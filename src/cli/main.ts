#!/usr/bin/env node
import {loadCommand} from "./load-command.js";
import type {World} from "./world.js";

// The version is answered before anything else is loaded: it is what scripts and people ask first.
if (process.argv.length === 3 && (process.argv[2] === "--version" || process.argv[2] === "-V")) {
  process.stdout.write(`${process.env["THROUGHLINE_VERSION"] ?? "development"}\n`);
} else {
  const world: World = {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    now: () => performance.now(),
  };
  // A closed pipe (`| head`) is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(0);
    throw error;
  });
  void loadCommand(__dirname)
    .runCommand(process.argv.slice(2), world)
    .then((code) => {
      process.exitCode = code;
    });
}
