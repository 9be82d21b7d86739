// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/htmltemplate.h"

namespace metallm::report {

// Colours are those of the window; dark ones of the models are lightened on dark ground so that
// every mark keeps a contrast of 3 : 1.
const char* const htmlStyle = R"css(:root {
  --window: #f4f5f7; --panel: #ffffff; --border: #d9dce1; --text: #1f2328; --muted: #626a73;
  --accent: #0b6bcb; --good: #1a7f4b; --bad: #b3261e; --warn: #8a5a00; --warnground: #fff6e0; --grid: rgba(31,35,40,.09);
  --m0: #0072b2; --m1: #d55e00; --m2: #009e73; --m3: #e69f00; --m4: #cc79a7; --m5: #7a5195;
  --m6: #56b4e9; --m7: #8c6d31; --m8: #b2182b; --m9: #1b7837; --m10: #4d4d4d; --m11: #f0e442;
}
@media (prefers-color-scheme: dark) {
  :root {
    --window: #1b1d20; --panel: #24272b; --border: #3a3f45; --text: #e7e9ec; --muted: #9aa3ad;
    --accent: #58a6ff; --good: #4cc38a; --bad: #ff8a80; --warn: #f0c060; --warnground: #332b18; --grid: rgba(231,233,236,.1);
    --m0: #3d9bd9; --m1: #e8762b; --m2: #1fb88c; --m5: #a97bc6; --m7: #b8924a; --m8: #e5566a;
    --m9: #4fa96b; --m10: #9a9a9a;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--window); color: var(--text);
  font: 15px/1.5 Inter, "Segoe UI", system-ui, -apple-system, "Noto Sans", sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 40px 24px 32px; }
h1 { font-size: 30px; line-height: 1.2; margin: 2px 0 6px; letter-spacing: -.01em; overflow-wrap: anywhere; }
h2 { font-size: 16px; margin: 0 0 2px; }
p { margin: 0; }
.kicker { color: var(--accent); font-weight: 600; font-size: 13px; letter-spacing: .04em; }
.subtitle, .lead, .muted, .context { color: var(--muted); }
.lead { font-size: 13.5px; margin-bottom: 12px; max-width: 80ch; }
.badge { display: inline-block; vertical-align: 4px; font-size: 12px; font-weight: 600; padding: 2px 9px;
  border-radius: 999px; color: var(--warn); background: var(--warnground); border: 1px solid var(--warn); letter-spacing: 0; }
.cards { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; margin: 24px 0 12px; }
.card, .panel, .verdict { background: var(--panel); border: 1px solid var(--border); border-radius: 8px; }
.card { padding: 14px 18px; }
.card .label { font-size: 13px; color: var(--muted); }
.card .value { font-size: 32px; font-weight: 650; line-height: 1.25; letter-spacing: -.015em; font-variant-numeric: tabular-nums; }
.card .good { color: var(--good); }
.card .bad { color: var(--bad); }
.card .context { font-size: 13px; overflow-wrap: anywhere; }
.verdict { padding: 18px 22px; margin-bottom: 12px; border-left: 4px solid var(--accent); font-size: 17px; overflow-wrap: anywhere; }
.notes { background: var(--warnground); border: 1px solid var(--border); border-left: 4px solid var(--warn);
  border-radius: 8px; padding: 14px 22px; margin-bottom: 12px; font-size: 14px; }
.notes h2 { font-size: 14px; color: var(--warn); }
.notes ul { margin: 4px 0 0; padding-left: 18px; }
.panel { padding: 18px 22px; margin-bottom: 12px; min-width: 0; }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13.5px; font-variant-numeric: tabular-nums; }
th, td { text-align: left; padding: 6px 10px; border-bottom: 1px solid var(--border); vertical-align: baseline; }
tbody tr:last-child > * { border-bottom: 0; }
thead th { color: var(--muted); font-weight: 500; font-size: 12.5px; vertical-align: bottom; }
tbody th { font-weight: 500; }
th:first-child, td:first-child { padding-left: 0; }
.n { text-align: right; white-space: nowrap; }
.heat td.cell { position: relative; text-align: center; padding: 7px 6px; border-bottom: 0; min-width: 58px; }
.heat thead .n { white-space: normal; text-align: center; overflow-wrap: anywhere; }
.whole { text-align: right; white-space: nowrap; }
.heat i { position: absolute; inset: 1px; border-radius: 3px; background: currentColor; }
.heat b { position: relative; font-weight: 500; }
.bars { display: grid; grid-template-columns: minmax(0, max-content) 1fr max-content; gap: 9px 12px; align-items: center; font-size: 13.5px; }
.name { overflow-wrap: anywhere; }
.name svg { width: 14px; height: 14px; vertical-align: -2px; margin-right: 7px; display: inline-block; }
.track { height: 14px; }
.track i { display: block; height: 100%; border-radius: 2px; background: currentColor; min-width: 1px; }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
dl { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.25fr); gap: 5px 14px; margin: 8px 0 0; font-size: 13.5px; }
dt { color: var(--muted); }
dd { margin: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
footer { color: var(--muted); font-size: 12.5px; padding: 12px 2px; }
svg { display: block; width: 100%; height: auto; font-size: 12px; }
svg text { fill: var(--text); }
svg .axis, svg .muted { fill: var(--muted); }
svg .accent { fill: var(--accent); font-weight: 600; }
svg .strong { font-weight: 650; font-size: 13px; }
svg .label { paint-order: stroke; stroke: var(--panel); stroke-width: 3px; stroke-linejoin: round; }
svg .grid { stroke: var(--grid); }
svg .tick { stroke: var(--border); }
svg .leader { stroke: var(--muted); stroke-width: .8; opacity: .7; }
svg .curve { fill: none; stroke-linejoin: round; stroke-linecap: round; }
svg .router { stroke: var(--accent); stroke-width: 2.4; }
svg .oracle { stroke: var(--muted); stroke-width: 1.4; stroke-dasharray: 6 5; }
svg .zero { stroke: var(--muted); stroke-width: 1.6; stroke-dasharray: 1.5 4; }
svg .single { stroke: var(--muted); stroke-width: 1.6; }
svg .mark { fill: currentColor; stroke: var(--panel); stroke-width: 1; }
svg .mark.open { fill: var(--panel); stroke: currentColor; stroke-width: 1.8; }
svg .here { fill: var(--panel); stroke: var(--accent); stroke-width: 2.6; }
.m0 { color: var(--m0); } .m1 { color: var(--m1); } .m2 { color: var(--m2); } .m3 { color: var(--m3); }
.m4 { color: var(--m4); } .m5 { color: var(--m5); } .m6 { color: var(--m6); } .m7 { color: var(--m7); }
.m8 { color: var(--m8); } .m9 { color: var(--m9); } .m10 { color: var(--m10); } .m11 { color: var(--m11); }
@media (max-width: 760px) {
  main { padding: 20px 12px; }
  .cards { grid-template-columns: 1fr 1fr; }
  .columns { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .card .value { font-size: 25px; }
}
@media print {
  main { padding: 0; max-width: none; }
  .panel, .card, .verdict, .notes { break-inside: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
})css";

} // namespace metallm::report
