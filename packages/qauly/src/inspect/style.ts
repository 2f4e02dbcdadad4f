/** The page's look. */
import { layerStyle } from "./layer-style.js";

const base = `
:root { color-scheme: light; --ink: #1c2430; --faint: #56606e; --rule: #d3d9e0; --paper: #fff; --ground: #eef1f4;
  --error: #b3141b; --warning: #8a5200; --info: #1f5a99; --clear: #3b5bdb; --accent: #0b5cad; --bar: 3.2rem;
  --act: #0b5cad; --preamble: #0f766e; --clauses: #3f7d20; --signatories: #5b6472; --annexes: #6d4bc0; --references: #b5176b;
  --quota: #7a6a00; }
* { box-sizing: border-box; }
body { margin: 0; font: 14px/1.45 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; color: var(--ink);
  background: var(--ground); }
h1, h2 { font-size: 1rem; margin: 0; display: inline; }
small { color: var(--faint); font-weight: normal; font-size: .857rem; }
code, pre { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .857rem; }
code { overflow-wrap: anywhere; color: var(--faint); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
.bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: .35rem 1.25rem; align-items: center;
  min-height: var(--bar); padding: .4rem 1rem; background: var(--paper); border-bottom: 1px solid var(--rule); }
.bar h1 { overflow-wrap: anywhere; unicode-bidi: isolate; }
.bar fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .15rem .9rem; }
.bar legend { position: absolute; left: -100rem; }
.bar label { white-space: nowrap; cursor: pointer; }
.bar input { accent-color: var(--accent); margin: 0 .2rem 0 0; vertical-align: -.1rem; }
.desk { display: grid; grid-template-columns: minmax(18rem, 26rem) minmax(0, 1fr); align-items: start; }
.panel { position: sticky; top: var(--bar); height: calc(100vh - var(--bar)); display: flex; flex-direction: column;
  background: var(--paper); border-right: 1px solid var(--rule); }
#here { flex: none; max-height: 35%; padding: .6rem 1rem; background: #f6f8fa; border-bottom: 2px solid var(--rule); }
#here, .entries { overflow: auto; }
.entries { flex: 1; padding: .75rem 1rem 3rem; }
.entries > section { padding-bottom: .75rem; margin-bottom: .75rem; border-bottom: 1px solid var(--rule); }
.panel summary { cursor: pointer; }
.panel p { margin: .3rem 0 0; color: var(--faint); }
.panel ul { list-style: none; margin: .25rem 0 0; padding: 0; }
.panel li { padding: .4rem .5rem; border-left: 3px solid var(--rule); margin-top: .4rem; overflow-wrap: anywhere; }
.panel li:target { background: #fff3c4; }
.panel button { font: inherit; color: inherit; text-align: start; background: none; border: 0; padding: 0; cursor: pointer;
  overflow-wrap: anywhere; }
.panel button:hover, .panel button.lit { background: #fff3c4; }
button.value { border-bottom: 1px dotted var(--accent) !important; }
.value, del, ins, q, #tip { unicode-bidi: isolate; }
.badge { display: inline-block; padding: 0 .35rem; border-radius: .2rem; font-size: .786rem; line-height: 1.35;
  text-decoration: none; border: 1px solid; font-weight: 600; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
.change { white-space: pre-wrap; font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: .857rem; }
del { background: #fde2e2; text-decoration: none; } ins { background: #dcf3dc; text-decoration: none; }
.signs { border-collapse: collapse; margin-top: .2rem; font-size: .857rem; }
.signs td { padding: 0 .5rem 0 0; vertical-align: top; } .signs td:first-child { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
.signs .for { color: #2b6a14; } .signs .against { color: var(--error); }
.decision .close { color: var(--error); }
.part details { padding-left: .75rem; }
.part { margin-top: .35rem; padding-left: .4rem; border-left: 4px solid var(--rule); }
.part > details { padding-left: 0 !important; }
.field { padding-left: .75rem; margin: .1rem 0; overflow-wrap: anywhere; }
.part > .field { padding-left: 0; }
.name { color: var(--faint); } .part > details > summary > .name, .part > .field > .name { color: var(--ink); font-weight: 600; }
.gist { unicode-bidi: isolate; overflow-wrap: anywhere; }
details[open] > summary > .gist { opacity: .75; }
.null { color: var(--faint); font-style: italic; }
.plain { color: var(--ink); unicode-bidi: isolate; }
summary button { color: var(--accent) !important; text-decoration: underline !important; }
.table { overflow: auto; margin: .35rem 0; }
.table table { border-collapse: collapse; font-size: .857rem; }
.table th, .table td { border: 1px solid var(--rule); padding: .2rem .4rem; vertical-align: top; text-align: start; }
.table small { display: block; white-space: nowrap; }
.table th .value, .table td .value { overflow-wrap: normal; }
.pages { padding: .75rem 1rem 3rem; }
.page { max-width: 60rem; margin: 0 auto 1.5rem; scroll-margin-top: calc(var(--bar) + .5rem); }
.note { background: #fff3c4; padding: .4rem .6rem; margin: .4rem 0; }
.sheet { position: relative; width: 100%; margin: .4rem 0; background: #fff; box-shadow: 0 1px 4px #0004;
  content-visibility: auto; overflow: hidden; }
.sheet img, .sheet svg { position: absolute; inset: 0; width: 100%; height: 100%; display: block; }
.sheet svg { mix-blend-mode: multiply; }
.raw summary { color: var(--faint); cursor: pointer; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--paper); padding: 1rem; margin: .4rem 0;
  border: 1px solid var(--rule); unicode-bidi: isolate; }
pre.text { font-size: .93rem; line-height: 1.7; }
#tip { position: fixed; z-index: 3; max-width: 26rem; padding: .4rem .6rem; background: #1c2430; color: #fff; font-size: .857rem;
  border-radius: .25rem; pointer-events: none; overflow-wrap: anywhere; }
#tip code { color: #a9c7e8; } #tip div + div, #here li + li { margin-top: .3rem; }
#tip code, #here code { display: block; }
[hidden] { display: none !important; }
@media (max-width: 1000px) { .desk { grid-template-columns: 18rem minmax(0, 1fr); } #here, .entries, .pages { padding-inline: .6rem; }
  pre { padding: .6rem; } pre.text { font-size: .857rem; } }
@media (max-width: 640px) { .desk { display: block; } .panel { position: static; height: 50vh; } }
@media print { .bar fieldset, #tip, #here, .raw { display: none; } .bar, .panel { position: static; height: auto; border: 0; }
  .panel, .entries { display: block; overflow: visible; }
  .desk { display: block; } .page { break-before: page; max-width: none; margin: 0; } .sheet { content-visibility: visible;
  box-shadow: none; border: 1px solid var(--rule); max-width: 16.5cm !important; break-inside: avoid; } body { background: none; } * { print-color-adjust: exact; } }
`;

export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

/** All rules; `sizes` by the class of their sheets. A sheet's shape is known before its content is laid out. */
export function styleOf(sizes: ReadonlyMap<string, SheetSize>): string {
  const shapes = [...sizes].map(
    ([name, { width, height }]) =>
      `.${name} { aspect-ratio: ${width} / ${height}; max-width: ${Math.round(width * 1.6)}px; }`,
  );
  return [base, layerStyle, ...shapes].join("\n");
}
