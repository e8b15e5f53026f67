/** What the desk adds to the style that it shares with the dossier: bars, columns, forms, the margin beside a text. */
export const DESK_STYLE: string = `
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.bar { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.4rem 1.8rem; padding: 1rem 0 0.7rem; border-bottom: 3px double var(--ink); }
.bar .brand { margin: 0; padding: 0; border: 0; } .bar .brand a { text-decoration: none; }
.bar nav ul { border: 0; padding: 0; gap: 0.2rem 1.2rem; } .bar nav a[aria-current] { color: var(--accent); font-weight: 700; text-decoration: underline; text-decoration-thickness: 2px; }
.ask { margin-left: auto; display: flex; gap: 0.4rem; flex: 0 1 15rem; } .ask input:not([type=hidden]) { flex: 1; min-width: 0; font-size: 0.86rem; }
main:focus { outline: none; }
.said { font: 600 0.9rem/1.4 system-ui, "Segoe UI", Roboto, Arial, sans-serif; min-height: 1.4em; margin: 0.7rem 0 0.2rem; color: var(--good); }
.kicker, .said, .tabs, .pager, label, input, select, textarea, button, kbd, aside h2, .card, .findings, .steps, .steps-list, .little .quiet, .initials, .edit, .key-table, .judgements { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
.kicker { color: var(--accent); font-size: 0.82rem; font-weight: 600; letter-spacing: 0.02em; margin: 0 0 0.3rem; }

.news { font-size: 1.05rem; margin: 0 0 1rem; }
.head { margin-bottom: 1.2rem; }
h1 { margin-bottom: 0.5rem; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: 3rem; }
aside section { margin: 0 0 1.8rem; } aside h2 { font-size: 0.8rem; letter-spacing: 0.06em; text-transform: uppercase; border-top: 1px solid var(--ink); padding-top: 0.5rem; color: var(--quiet); } aside p { font-size: 0.95rem; }
.tabs ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1.3rem; margin: 0 0 0.6rem; padding: 0 0 0.5rem; border: 0; border-bottom: 1px solid var(--rule); font-size: 0.86rem; } .tabs a { text-decoration: none; color: var(--quiet); } .tabs a[aria-current] { color: var(--ink); font-weight: 700; text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: 0.5em; }
.story { padding: 1.3rem 0 1.1rem; border-bottom: 1px solid var(--rule); } .story h2 { border: 0; padding: 0; font-size: 1.35rem; } .story h2 a, .found .quiet a, .articles h3 a, .claim h3 a, .speaker h3 a, .changes h2 a { text-decoration: none; } .story h2 a:hover, .claim h3 a:hover, .articles h3 a:hover, .speaker h3 a:hover, .changes h2 a:hover { text-decoration: underline; }
.lead-story h2 { font-size: clamp(1.7rem, 3.4vw, 2.3rem); letter-spacing: -0.01em; } .lead-story .rests { font-size: 1.12rem; }
.story .rests { font-size: 1rem; margin: 0.45rem 0 0.2rem; } .little { border-left: 3px solid var(--cue); padding-left: 0.8rem; max-width: 44em; margin: 0.6rem 0; } .little q { font-style: italic; } .little .quiet { display: block; }
.pager { margin: 1.4rem 0; font-size: 0.95rem; } .pager a { font-weight: 600; }
.bare { list-style: none; padding: 0; margin: 0.6rem 0; }
nav .apart { margin-left: auto; }
.articles { list-style: none; padding: 0; } .articles li { display: flex; gap: 1rem; padding: 0.7rem 0; border-bottom: 1px solid var(--rule); }
.judged { color: var(--good); font-style: normal; }
:is(.text, .printed) a { color: inherit; text-decoration: none; } :is(.text, .printed) a.claimed { text-decoration: underline; text-decoration-color: var(--claimed); text-decoration-thickness: 1px; text-underline-offset: 0.24em; } :is(.text, .printed) a:hover { outline: 1px solid var(--accent); } :is(.text, .printed) :is(a, span).chosen { text-decoration: underline solid var(--accent) 3px; text-underline-offset: 0.2em; background: var(--content); }
.reading { display: grid; grid-template-columns: minmax(0, 42em) minmax(16rem, 1fr); gap: 2.6rem; align-items: start; } .reading .text { font-size: 1.13rem; }
.printed .content { background: none; } .reading .text p { content-visibility: auto; contain-intrinsic-size: auto 8rem; }
.margin { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; font-size: 0.92rem; }
.card { background: var(--card); border: 1px solid var(--rule); border-left: 4px solid var(--ink); padding: 0.9rem 1rem; } .card { margin: 0 0 0.7rem; } .card.weak { border-left-style: dashed; } .card .who { font-size: 0.95rem; font-weight: 600; margin-top: 0; } .card .rests { font-family: "Iowan Old Style", Charter, Georgia, serif; font-size: 1rem; }
.asked > .keys { display: inline-flex; margin-right: 0.5rem; } .keys { display: flex; flex-wrap: wrap; gap: 0.5rem; margin: 0.8rem 0 0.3rem; }
button { font-size: 0.92rem; font-weight: 600; color: var(--ink); background: var(--card); border: 1px solid var(--ink); border-radius: 3px; padding: 0.42rem 0.85rem; cursor: pointer; } button:hover { background: var(--faint); color: var(--accent); } button.small { font-size: 0.76rem; padding: 0.1rem 0.45rem; border-color: var(--rule); }
.undo button { border-color: var(--rule); font-weight: 500; }
kbd { white-space: nowrap; vertical-align: 0.06em; font-size: 0.74em; border: 1px solid var(--claimed); border-bottom-width: 2px; border-radius: 3px; padding: 0.05em 0.4em; background: var(--faint); color: var(--ink); font-weight: 600; margin-left: 0.25em; }
label { display: block; font-size: 0.82rem; font-weight: 600; color: var(--quiet); margin-bottom: 0.15rem; }
input:not([type=hidden]), select, textarea { font-size: 0.95rem; color: var(--ink); background: var(--card); border: 1px solid var(--claimed); border-radius: 3px; padding: 0.4rem 0.55rem; width: 100%; max-width: 36rem; } input[type=file] { border: 0; padding: 0.2rem 0; background: none; }
textarea { resize: vertical; } .correct textarea, .cite textarea { font: 0.95rem/1.5 "Iowan Old Style", Charter, Georgia, serif; }
.fields p { margin: 0.7rem 0; } .grid { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: 0 1.2rem; } .inline { display: inline; }
.span-keys { font-weight: 400; display: block; margin: 0.15rem 0; } body:not([data-keys=on]) .span-keys { display: none; }
.findings { padding-left: 1.6rem; font-size: 0.86rem; max-height: 60vh; overflow-y: auto; } .findings li { margin: 0.4rem 0; } .findings a { text-decoration: none; } .findings a[aria-current] { color: var(--accent); font-weight: 600; } .findings .weak { color: var(--quiet); font-style: italic; } .findings .who { font-weight: 600; }
.steps { display: flex; justify-content: space-between; font-size: 0.86rem; }
.asked { max-width: 52rem; } .asked .side { border-top-color: var(--ink); } .asked .card { margin-top: 1.2rem; } blockquote.large { font-size: clamp(1.25rem, 2.6vw, 1.6rem); line-height: 1.45; } .claimed-text { font-size: 1.15rem; font-weight: 600; max-width: 40em; }
.initials { display: inline-block; font-size: 0.76rem; font-weight: 700; border: 1px solid var(--good); color: var(--good); border-radius: 999px; padding: 0 0.5em; }
.judgements { font-size: 0.86rem; } .judgements li { margin: 0.25rem 0; }
.found { padding: 0.8rem 0; border-bottom: 1px solid var(--rule); } .found blockquote { font-size: 1.08rem; } .found .who { font-weight: 600; } .found .quiet a { border-bottom: 1px solid var(--rule); }
.listed { display: flex; justify-content: space-between; gap: 1rem; align-items: start; } .listed > div { min-width: 0; flex: 1; } .listed .number { display: inline-block; min-width: 1.6em; color: var(--accent); } .together { position: sticky; bottom: 0; background: var(--paper); border-top: 3px double var(--ink); padding: 0.7rem 0; margin: 0; }
.same-speaker { margin: 0.6rem 0 1.2rem; } .same-speaker h2 { font-size: 1.05rem; border-top-width: 1px; border-top-style: solid; } .same-speaker .keys { align-items: center; margin: 0.3rem 0; }
.address { overflow-wrap: anywhere; font-size: 1.1rem; } .bookmarklet { display: inline-block; font-weight: 700; border: 1px solid var(--ink); border-radius: 3px; padding: 0.2rem 0.6rem; text-decoration: none; }
.days h2 { font-size: 1.05rem; border-top-width: 1px; border-top-style: solid; }
.versions { margin: 1.2rem 0; } .versions h2, .days h2 { margin: 0.6rem 0 0.4rem; } .diff .side p { white-space: pre-line; margin: 0.3rem 0; font-size: 1rem; } del { background: var(--gone); text-decoration: line-through; text-decoration-thickness: 2px; } ins { background: var(--come); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.2em; }
:root { --gone: #f6dcd7; --come: #d8ecdf; } @media (prefers-color-scheme: dark) { :root { --gone: #55251f; --come: #1e4630; } }
.edit { font-size: 0.92rem; } .changes li { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 1rem; padding: 0.9rem 0; border-bottom: 1px solid var(--rule); } .changes h2 { border: 0; padding: 0; font-size: 1.1rem; } .changes .before { color: var(--quiet); }

.alerts { border-top: 1px solid var(--ink); margin: 0 0 1.8rem; padding-top: 0.5rem; } .alert { padding: 0.7rem 0 0.9rem 0.9rem; border-left: 4px solid var(--ink); margin: 0 0 0.8rem; } .alert.bad { border-left-color: var(--bad); } .alert.is-quiet { border-left: 4px dotted var(--claimed); } .alert.withdrawn { border-left: 4px double var(--claimed); }
.alert h2 { border: 0; padding: 0; margin: 0 0 0.3rem; font-size: 1.15rem; line-height: 1.35; max-width: 44em; text-wrap: pretty; } .alert h2 a { text-decoration: none; } .alert h2 a:hover { text-decoration: underline; } .alert.is-quiet h2 { font-weight: 500; font-size: 1.05rem; } .alert.withdrawn h2 a, .brief .withdrawn a { text-decoration: line-through; } .alert .taken { color: var(--accent); font-weight: 600; font-size: 0.92rem; }
.alert .about { font-size: 0.86rem; max-width: 52em; color: var(--quiet); } .alert .side h3 { font: 600 0.76rem/1.3 system-ui, "Segoe UI", Roboto, Arial, sans-serif; letter-spacing: 0.06em; text-transform: uppercase; color: var(--quiet); margin: 0 0 0.4rem; } .alert blockquote { margin: 0 0 0.7rem; } .alert blockquote p { margin: 0; } .alert blockquote .who + .who { margin-top: 0.1rem; } .alert .who { font-size: 0.86rem; color: var(--quiet); }
.brief li { padding: 0.35rem 0; border-bottom: 1px solid var(--rule); font-size: 0.92rem; line-height: 1.35; } .brief a { text-decoration: none; } .brief a:hover { text-decoration: underline; }
.watches li { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: start; gap: 0.3rem 1.2rem; padding: 0.9rem 0; border-bottom: 1px solid var(--rule); } .watches li > div { flex: 1 1 20rem; min-width: 0; } .watches h2 { border: 0; padding: 0; margin: 0; font-size: 1.1rem; overflow-wrap: anywhere; } .watches p { margin: 0.15rem 0; font-size: 0.9rem; } .watches :is(p, h2), .alert :is(.taken, .about), .brief { font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; } .watches .target { overflow-wrap: anywhere; } .watches .state { font-weight: 600; } .watches :is(.fails, .silent, .gone) .state { color: var(--bad); } .watches .trouble { color: var(--quiet); }
.steps-list .failed { color: var(--bad); } .stories a { font-size: 1.2rem; font-weight: 600; }
.key-table { max-width: 40rem; font-size: 0.95rem; }
.quotes blockquote { border-left: 3px solid var(--rule); padding-left: 0.9rem; font-size: 1.1rem; }
.claim h1 { font-size: clamp(1.4rem, 3vw, 2rem); } .claim:has(h1) { border: 0; }
@media (max-width: 60rem) { .columns, .reading { grid-template-columns: minmax(0, 1fr); gap: 1.4rem; } .margin { position: sticky; bottom: 0; top: auto; max-height: 46vh; background: var(--paper); border-top: 2px solid var(--ink); padding: 0.5rem 0; } .margin .undo, .margin .all { display: none; } .chosen { scroll-margin-top: 3rem; } .ask { margin-left: 0; flex: 1 1 100%; } }
@media (max-height: 30rem) { .margin, .together { position: static; max-height: none; } }
@media (max-width: 40rem) { .listed { display: block; } .changes li { grid-template-columns: minmax(0, 1fr); gap: 0; } nav .apart { margin-left: 0; } }
@media (prefers-contrast: more) { :root { --quiet: var(--ink); --rule: var(--ink); --claimed: var(--ink); } }
@media (forced-colors: active) { .chosen { outline: 3px solid Highlight; } .card { border: 2px solid CanvasText; } .marks .bad { forced-color-adjust: none; } }
@media print { footer .more { display: none; } .alert { break-inside: avoid; } .bar nav, .ask, .keys, .correct, .steps, .pager, .said, form, .margin, aside { display: none; } .reading, .columns { display: block; } .bar { border-bottom-width: 1px; } }
`.replace(/\n/g, '');
