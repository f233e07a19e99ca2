import type {LadderView} from "../../view/story-view.js";

/** The values of one counted thing as bars, latest first as in the list beside it. Nothing is drawn where values are not comparable numbers. */
export function LadderPicture({ladder, id}: {readonly ladder: LadderView; readonly id: string}) {
  const steps = ladder.steps.slice(0, 8).map((step) => {
    const {number} = step;
    return typeof number === "number" ? {step, from: number, to: number} : {step, from: number.from, to: number.to};
  });
  const differs = new Set(steps.map((one) => `${one.from} ${one.to}`)).size > 1;
  const most = Math.max(0, ...steps.map((one) => one.to));
  if (!differs || most <= 0 || steps.some((one) => one.from < 0)) return null;
  const height = steps.length * 20 + 4;
  const x = (value: number) => Math.round((value / most) * 190);
  return (
    <svg class="picture" viewBox={`0 0 400 ${height}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{ladder.counts}</title>
      <desc id={`${id}-desc`}>Values given, latest first; each stands below with its sentences.</desc>
      {steps.map(({step, from, to}, index) => (
        <>
          <rect class={from === to ? "up" : "gap"} x="0" y={index * 20 + 4} width={Math.max(2, x(to))} height="13" />
          <text x={Math.max(2, x(to)) + 6} y={index * 20 + 15}>
            {`${step.value} · ${step.asOf.text}`}
          </text>
        </>
      ))}
    </svg>
  );
}
