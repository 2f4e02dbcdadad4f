/** The page's look. */
export const style = `
:root { color-scheme: light; --ink: #1c2430; --faint: #56606e; --rule: #d3d9e0; --paper: #fff; --ground: #eef1f4;
  --error: #b3141b; --warning: #8a5200; --info: #1f5a99; --accent: #0b5cad; --fill: #6f9fd0; }
* { box-sizing: border-box; }
body { margin: 0; font: 14px/1.45 system-ui, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif; color: var(--ink); background: var(--ground); }
main, header { max-width: 78rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 1.25rem; }
h1 { font-size: 1.35rem; margin: 0; overflow-wrap: anywhere; }
h2 { font-size: 1rem; margin: 0 0 .5rem; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px; }
nav { margin: .5rem 0 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
.summary { display: flex; flex-wrap: wrap; gap: .5rem 2.25rem; margin: 1rem 0; padding: 0; list-style: none; }
.summary li { color: var(--faint); } .summary b { display: block; font-size: 1.35rem; font-weight: 600; color: var(--ink); font-variant-numeric: tabular-nums; }
.grid2 { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem; }
section { background: var(--paper); border: 1px solid var(--rule); border-radius: .25rem; padding: .9rem 1rem; margin-bottom: 1rem; min-width: 0; scroll-margin-top: .5rem; }
.grid2 section { margin: 0; } .grid2 { margin-bottom: 1rem; align-items: start; }
.note, .none { color: var(--faint); margin: .4rem 0 0; } header .note { margin-bottom: 1rem; }
table { border-collapse: collapse; width: 100%; }
caption { position: absolute; left: -100rem; }
th, td { padding: .2rem .5rem; text-align: start; font-weight: normal; border-bottom: 1px solid #e8ecf0; vertical-align: top; overflow-wrap: break-word; unicode-bidi: isolate; }
thead th, thead td { color: var(--faint); border-bottom-color: var(--rule); font-size: .857rem; }
.number { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
.bars th[scope=row] { min-width: 8rem; overflow-wrap: anywhere; }
.bars .bar { width: 38%; min-width: 5rem; padding-inline: 0 .5rem; vertical-align: middle; }
.bar svg { display: block; width: 100%; height: .85rem; fill: var(--fill); }
.bar svg.error { fill: var(--error); } .bar svg.warning { fill: #c98a2b; } .bar svg.info { fill: var(--fill); }
.bar svg.level-failed, .level-failed { fill: #5d1016; } .bar svg.level-partial, .level-partial { fill: #b3141b; } .bar svg.level-doubtful, .level-doubtful { fill: #d9534a; } .bar svg.level-look, .level-look { fill: #e0a93b; }
.bar svg.level-not-reckoned, .level-not-reckoned { fill: #aab4bf; } .bar svg.level-clear, .level-clear { fill: #4d9a6a; } .bar svg.level-not-an-act, .level-not-an-act { fill: #dfe4ea; }
h3 { font-size: .9rem; margin: 1rem 0 .25rem; } .share svg { display: block; width: 100%; min-width: 4rem; height: .85rem; } .share { width: 30%; vertical-align: middle; }
svg.columns { display: block; width: 100%; max-width: 60rem; height: auto; font-size: 11px; }
.columns text { fill: var(--faint); } .columns line { stroke: #e2e7ec; }
.columns a rect { fill: var(--fill); } .columns a:hover rect, .columns a:focus rect { fill: var(--accent); }
.columns a rect.hit { fill: transparent !important; }
details { margin-top: .4rem; } summary { color: var(--faint); cursor: pointer; }
.matrix { overflow-x: auto; } .matrix th, .matrix td { white-space: nowrap; }
.tools { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin-bottom: .5rem; }
input[type=search] { font: inherit; padding: .25rem .5rem; border: 1px solid #8993a0; border-radius: .2rem; width: 18rem; max-width: 100%; }
button { font: inherit; padding: .2rem .6rem; border: 1px solid #8993a0; border-radius: .2rem; background: #f6f8fa; color: inherit; cursor: pointer; }
button:disabled { color: #6b7480; border-color: var(--rule); cursor: default; }
th button { border: 0; background: none; padding: 0; color: inherit; font-size: inherit; } th button:hover { text-decoration: underline; }
#chosen { display: flex; flex-wrap: wrap; gap: .4rem; } #chosen a { text-decoration: none; border: 1px solid var(--accent); border-radius: 1rem; padding: 0 .6rem; }
#list { overflow-x: auto; }
#list td { white-space: nowrap; } #list td:nth-child(8) { white-space: normal; min-width: 9rem; }
#list td:first-child { min-width: 14rem; white-space: normal; overflow-wrap: anywhere; } #list td small { display: block; color: var(--error); }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
[hidden] { display: none !important; }
@media (max-width: 900px) { #list { font-size: .857rem; } #list td, #list th { padding-inline: .3rem; } #list td:first-child { min-width: 9rem; } .grid2 { grid-template-columns: minmax(0, 1fr); } main, header { padding-inline: .75rem; } }
@media (max-width: 640px) { section { overflow-x: auto; } .bars .bar { width: 12%; min-width: 1.5rem; } .bars th[scope=row] { min-width: 5rem; } }
@media print { body { background: none; } .tools, nav { display: none; } section { break-inside: avoid; border-color: #999; } * { print-color-adjust: exact; } }
`;
