/** How the layers look. They are switched by the state of their checkboxes alone. */
import { layers } from "./layers.js";

const shapes = `
.layer path, .layer rect { fill: none; stroke-width: 1; vector-effect: non-scaling-stroke; pointer-events: all; }
.lines path { stroke: #7a8794; stroke-dasharray: 4 3; }
.tables .rulings { stroke: #d9480f; stroke-width: 2; pointer-events: none; }
.tables .cells { stroke: #0f766e; fill: #0f766e0f; } .tables .by-alignment { stroke-dasharray: 5 3; }
.tokens path { stroke: #2f6fdb; stroke-opacity: .7; pointer-events: none; } .tokens .hidden-words { stroke-dasharray: 2 2; }
.unused rect { stroke: #c2255c; fill: #c2255c1f; }
.furniture rect { stroke: #56606e; fill: #56606e33; stroke-dasharray: 3 2; }
.links rect { stroke: #0b7285; fill: #0b728518; stroke-width: 1.5; }
.decisions rect { stroke: var(--clear); fill: none; stroke-width: 1.5; stroke-dasharray: 6 3; } .decisions .close { stroke: var(--error); }
.values rect { stroke: var(--part, #0b5cad); fill: var(--part, #0b5cad); stroke-opacity: .55; fill-opacity: .09; }
.repairs rect { stroke: #c25700; fill: #ffa94d40; stroke-width: 1.5; }
.findings rect { stroke: currentColor; stroke-width: 2; fill: currentColor; fill-opacity: .07; }
.layer rect:hover { stroke-opacity: 1; stroke-width: 2; }
.layer .lit { stroke: #111 !important; stroke-width: 1.5 !important; stroke-opacity: 1 !important; fill: #ffd43b !important;
  fill-opacity: .8 !important; }
.text .lit { background: #ffe066 !important; outline: 2px solid #111; }
`;

const partColours = ["act", "preamble", "clauses", "signatories", "annexes", "references", "quota"]
  .map(
    (part) =>
      `.values .${part}, .text .${part} { --part: var(--${part}); } .part.${part} { border-color: var(--${part}); }`,
  )
  .join("\n");

/** A layer that is off hides its shapes, but for those that are being shown. */
const switches = layers
  .map(({ name }) => `.bar:has(#layer-${name}:not(:checked)) ~ .desk .layer.${name} > :not(.lit) { display: none; }`)
  .join("\n");

/** A marked range of a plain text shows what its layers that are on say. */
const ranges = `
.bar:has(#layer-values:checked) ~ .desk .text .values { box-shadow: inset 0 -1px var(--part, #0b5cad);
  background: color-mix(in srgb, var(--part, #0b5cad) 9%, transparent); }
.bar:has(#layer-values:checked) ~ .desk .text .starts { box-shadow: inset 0 -1px var(--part, #0b5cad), inset 2px 0 var(--part, #0b5cad); }
.bar:has(#layer-decisions:checked) ~ .desk .text .decisions { outline: 1px dashed var(--clear); }
.bar:has(#layer-decisions:checked) ~ .desk .text .close { outline-color: var(--error); }
.bar:has(#layer-unused:checked) ~ .desk .text .unused { background: #c2255c26; }
.bar:has(#layer-repairs:checked) ~ .desk .text .repairs { background: #ffd8a8; }
.bar:has(#layer-findings:checked) ~ .desk .text .findings { text-decoration: underline 3px currentColor; text-underline-offset: .3em; }
.bar:has(#layer-findings:checked) ~ .desk .text .info { text-decoration-color: var(--info); }
.bar:has(#layer-findings:checked) ~ .desk .text .warning { text-decoration-color: var(--warning); }
.bar:has(#layer-findings:checked) ~ .desk .text .error { text-decoration-color: var(--error); }
.text span { color: inherit; }
`;

export const layerStyle: string = [shapes, partColours, switches, ranges].join("\n");
