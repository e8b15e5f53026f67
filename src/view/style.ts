/** The dossier's style sheet: one column of text, system fonts, light and dark, phone to wide screen, paper. */
export const STYLE: string = `
:root { --paper: #fbfaf6; --card: #ffffff; --ink: #1c1a17; --quiet: #5d574e; --rule: #d9d3c7; --faint: #efebe2; --accent: #8c2318; --good: #1d5c3a; --doubt: #7a4d00; --bad: #8c2318;
  --source: #cfe0f5; --cue: #f6dfae; --content: #f0ece1; --claimed: #8c8371; --statement: #1d4e89; --briefing: #a35a00; --wire: #6a3d8f; --document: #1d5c3a; --article: #5d574e; color-scheme: light dark; }
@media (prefers-color-scheme: dark) { :root { --paper: #171614; --card: #1f1e1b; --ink: #ece7dc; --quiet: #aaa294; --rule: #3b3832; --faint: #292723; --accent: #f0907f; --good: #8fd3ac; --doubt: #eec07a;
  --bad: #f0907f; --source: #26405f; --cue: #5b4416; --content: #2a2823; --claimed: #837a69; --statement: #86b4ea; --briefing: #f0b160; --wire: #c49be6; --document: #8fd3ac; --article: #aaa294; } }
* { box-sizing: border-box; }
html { font-size: 100%; scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 "Iowan Old Style", Charter, "Bitstream Charter", Georgia, "Times New Roman", serif; }
.masthead, main, footer { width: min(68rem, 100% - 2.5rem); margin-inline: auto; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; margin: 0; }
h1 { font-size: clamp(1.7rem, 3.6vw, 2.6rem); font-weight: 700; letter-spacing: -0.015em; max-width: 36ch; }
h2 { font-size: 1.6rem; padding-top: 0.8rem; border-top: 3px double var(--ink); }
h3 { font-size: 1.16rem; }
h4, .members h2 { font-size: 0.95rem; margin-top: 0.8rem; padding: 0; border: 0; }
p { margin: 0.35rem 0; }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: 0.18em; }
a:hover { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: 0.4rem 0.8rem; }
.brand, nav, .figures dt, .counts dt, .marks, .quiet, .who, .legend, figcaption, summary, th, .why, .when, .lead, footer, .key, .letter { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.quiet, .lead, figcaption, footer { color: var(--quiet); font-size: 0.875rem; }
.masthead { padding-top: 1.4rem; }
.brand { font-size: 0.8rem; font-weight: 700; letter-spacing: 0.14em; text-transform: uppercase; color: var(--accent); margin: 0 0 0.7rem; padding-bottom: 0.5rem; border-bottom: 1px solid var(--rule); }
.brand span { color: var(--quiet); font-weight: 400; }
.sentence { font-size: 1.2rem; margin: 0.6rem 0 0.9rem; max-width: 46em; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.3rem 1.3rem; margin: 0; padding: 0.55rem 0; border-block: 1px solid var(--rule); font-size: 0.86rem; }
nav a { text-decoration: none; } nav a:hover { text-decoration: underline; }
section { margin: 2.2rem 0; }
.overview { margin-top: 1.1rem; display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: 1.8rem; }
.figures { display: flex; flex-direction: column; gap: 0.7rem; margin: 0; }
.figures div { display: flex; flex-direction: column-reverse; border-bottom: 1px solid var(--rule); padding-bottom: 0.4rem; }
.figures dd { margin: 0; font-size: 2.1rem; line-height: 1; font-variant-numeric: lining-nums; }
.figures dt { font-size: 0.8rem; color: var(--quiet); margin-top: 0.25rem; }
.figures .strong dd { font-weight: 700; color: var(--accent); }
.picture { margin: 0; min-width: 0; }
.picture svg.narrow { display: none; } .picture svg { width: 100%; height: auto; font-family: system-ui, "Segoe UI", Roboto, Arial, sans-serif; overflow: visible; }
svg text { fill: var(--ink); font-size: 15px; } svg .small { fill: var(--quiet); font-size: 13px; } svg .head { fill: var(--quiet); font-size: 13px; font-weight: 600; } svg .key { font-weight: 700; font-size: 17px; fill: var(--accent); }
svg a { text-decoration: none; } svg a:hover rect { stroke-width: 2.5; } svg a:focus-visible rect { stroke: var(--accent); stroke-width: 3; } svg a:focus-visible { outline: none; }
svg rect { fill: var(--card); stroke: var(--rule); stroke-width: 1.2; }
svg .origin rect { stroke: var(--article); } svg .statement rect { stroke: var(--statement); } svg .briefing rect { stroke: var(--briefing); } svg .wire rect { stroke: var(--wire); } svg .document rect { stroke: var(--document); }
svg .anonymous rect { stroke-dasharray: 5 4; } svg .is-copy rect { fill: var(--faint); }
svg .link { fill: none; stroke: var(--article); stroke-width: 1.8; opacity: 0.75; } svg .link.statement { stroke: var(--statement); } svg .link.briefing { stroke: var(--briefing); stroke-width: 2.6; } svg .link.wire { stroke: var(--wire); stroke-width: 2.6; } svg .link.document { stroke: var(--document); }
svg .link.inferred { stroke-dasharray: 6 5; }
svg .copy path { fill: none; stroke: var(--quiet); stroke-width: 1.5; } svg .copy .tip { fill: var(--quiet); stroke: none; }
figcaption { margin-top: 0.6rem; max-width: 46em; }
.origins { padding-left: 1.1rem; font-size: 0.95rem; } .origins li { margin: 0.35rem 0; }
details { margin-top: 0.5rem; } summary { cursor: pointer; font-size: 0.875rem; color: var(--quiet); padding: 0.15rem 0; } summary:hover { color: var(--accent); } .reasons { margin: 0.1rem 0 0; } .reasons summary { font-size: 0.78rem; width: fit-content; } .reasons p { margin: 0 0 0.2rem; }
.claim { padding: 1rem 0 0.9rem; border-bottom: 1px solid var(--rule); display: grid; grid-template-columns: minmax(0, 1fr) auto; column-gap: 2rem; }
.claim > * { grid-column: 1; } .claim .counts { grid-column: 2; grid-row: 1 / span 3; align-self: start; } .claim > details { grid-column: 1 / -1; }
.marks { list-style: none; display: flex; flex-wrap: wrap; gap: 0.35rem; padding: 0; margin: 0.45rem 0 0.2rem; font-size: 0.76rem; font-weight: 600; }
.marks li { border: 1px solid currentColor; border-radius: 2px; padding: 0.05rem 0.45rem; } .marks .good { color: var(--good); } .marks .bad { color: var(--card); background: var(--bad); border-color: var(--bad); } .marks .doubt { color: var(--doubt); } .marks .plain { color: var(--quiet); }
.counts { display: flex; gap: 0.9rem; margin: 0; text-align: center; } .counts div { display: flex; flex-direction: column-reverse; justify-content: flex-end; max-width: 5.5rem; } .counts dd { margin: 0; font-size: 1.3rem; line-height: 1.1; font-variant-numeric: lining-nums; } .counts dt { font-size: 0.72rem; color: var(--quiet); line-height: 1.15; } .counts .strong dd { font-weight: 700; color: var(--accent); }
.rests { font-size: 0.92rem; } .claim .rests + .rests { margin-top: -0.35rem; }
.members ul { list-style: none; margin: 0; padding: 0; } .members li { margin: 0.7rem 0; padding-left: 0.9rem; border-left: 2px solid var(--rule); }
.who { font-size: 0.84rem; } .who em { color: var(--accent); font-style: normal; margin-left: 0.4em; } .who em.weak { color: var(--quiet); }
blockquote { margin: 0.15rem 0; max-width: 44em; overflow-wrap: anywhere; }
mark { background: var(--cue); color: inherit; padding: 0.05em 0; }
.key:not(text) { display: inline-block; min-width: 1.35em; text-align: center; font-size: 0.78rem; font-weight: 700; line-height: 1.45; text-decoration: none; border: 1px solid var(--rule); border-radius: 2px; padding: 0 0.25em; color: var(--accent); background: var(--card); margin-right: 0.15em; }
.conflicts { display: grid; gap: 1.2rem; margin-top: 1rem; } .conflict { background: var(--card); border: 1px solid var(--rule); border-radius: 3px; padding: 0.9rem 1.1rem; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(16rem, 100%), 1fr)); gap: 0.9rem 1.6rem; margin-top: 0.5rem; } .side { border-top: 2px solid var(--accent); padding-top: 0.3rem; } .side .value { font-weight: 700; } .side blockquote { font-size: 0.95rem; }
.timeline { list-style: none; margin: 1rem 0 0; padding: 0 0 0 1.1rem; border-left: 2px solid var(--rule); } .timeline li { position: relative; display: grid; grid-template-columns: 11rem minmax(0, 1fr); gap: 0.2rem 1.2rem; margin-bottom: 0.55rem; } .timeline li::before { content: ""; position: absolute; left: calc(-1.1rem - 6px); top: 0.62rem; width: 10px; height: 10px; border-radius: 50%; background: var(--accent); border: 2px solid var(--accent); box-sizing: border-box; } .timeline .planned::before { background: var(--paper); } .when { font-size: 0.86rem; font-weight: 600; }
.speakers { columns: 2; column-gap: 2.4rem; margin-top: 1rem; } .speaker { break-inside: avoid; padding-bottom: 1.1rem; } .speaker.anonymous h3 { font-style: italic; font-weight: 500; } .speaker ul { margin: 0.25rem 0; padding: 0; list-style: none; font-size: 0.95rem; } .speaker li { margin: 0.3rem 0; } .cue-word { font-style: italic; color: var(--quiet); }
.goods { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.4rem 1.3rem; }
.scroll { overflow-x: auto; } table { border-collapse: collapse; width: 100%; font-size: 0.93rem; } caption { text-align: left; color: var(--quiet); font-size: 0.85rem; padding-bottom: 0.3rem; } th { text-align: left; font-size: 0.8rem; color: var(--quiet); } th, td { padding: 0.35rem 0.9rem 0.35rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; } .figure { white-space: nowrap; font-variant-numeric: lining-nums tabular-nums; font-weight: 600; }
.legend { font-size: 0.84rem; } .report { padding: 1.2rem 0; border-bottom: 1px solid var(--rule); } .report header { display: flex; gap: 1rem; } .letter { font-size: 1.7rem; font-weight: 700; color: var(--accent); line-height: 1; min-width: 1.4ch; }
.text { max-width: 42em; line-height: 1.72; overflow-wrap: anywhere; } .text p { margin: 0.65rem 0; white-space: pre-line; }
.content { background: var(--content); } .cue { background: var(--cue); border-top: 2px dotted var(--briefing); } .source { background: var(--source); border-top: 2px solid var(--statement); } .claimed { text-decoration: underline; text-decoration-color: var(--claimed); text-decoration-thickness: 1px; text-underline-offset: 0.24em; }
.legend span { padding: 0.05rem 0.3rem; color: var(--ink); margin-right: 0.3rem; }
.removed ul { padding-left: 1.1rem; font-size: 0.92rem; color: var(--quiet); overflow-wrap: anywhere; } .why { font-size: 0.76rem; font-weight: 600; }
:target { scroll-margin-top: 1rem; } .claim:target h3, .origins li:target, .report:target .letter { background: var(--cue); }
footer { border-top: 1px solid var(--rule); padding: 1rem 0 2.5rem; margin-top: 3rem; }
@media (max-width: 52rem) { .overview { grid-template-columns: minmax(0, 1fr); gap: 1rem; } .figures { flex-direction: row; flex-wrap: wrap; gap: 0.6rem 1.4rem; } .figures div { border: 0; } .figures dd { font-size: 1.7rem; } .claim { grid-template-columns: minmax(0, 1fr); } .claim .counts { grid-column: 1; grid-row: auto; justify-content: flex-start; flex-wrap: wrap; margin-top: 0.3rem; } .speakers { columns: 1; } .timeline li { grid-template-columns: minmax(0, 1fr); } }
@media (forced-colors: active) { mark { text-decoration: underline; } .content { border-bottom: 1px dotted; } svg { --card: Canvas; --faint: Canvas; --rule: CanvasText; --ink: CanvasText; --quiet: CanvasText; --accent: CanvasText; --article: CanvasText; --statement: CanvasText; --briefing: CanvasText; --wire: CanvasText; --document: CanvasText; } svg a:focus-visible rect { stroke: Highlight; } }
@media (max-width: 40rem) { .picture svg.wide { display: none; } .picture svg.narrow { display: block; } body { font-size: 1rem; } .masthead, main, footer { width: calc(100% - 1.6rem); } }
@media print { :root { --paper: #fff; --card: #fff; --ink: #000; --quiet: #444; } body { font-size: 10pt; } nav, .skip { display: none; } .claim, .conflict, .speaker, .timeline li { break-inside: avoid; } section { margin: 1.2rem 0; } .masthead, main, footer { width: 100%; } a { text-decoration: none; } }
`.replace(/\n/g, '');
