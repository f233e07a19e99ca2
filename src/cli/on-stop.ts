/** Asked to stop by a signal: work in hand is finished or given back, then the command ends. A second signal ends it at once. */
export function onStop(): {readonly asked: () => boolean; readonly end: () => void} {
  let asked = false;
  const stop = () => {
    asked = true;
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
  return {
    asked: () => asked,
    end: () => {
      process.off("SIGTERM", stop);
      process.off("SIGINT", stop);
    },
  };
}
