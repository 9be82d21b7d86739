// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/report/htmltemplate.h"

namespace metallm::report {

// The policy forbids every script and every outside resource, whatever a data set's texts hold.
const char* const htmlTemplate = R"html(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>Routing report: {{dataset}}</title>
<style>
{{{style}}}
</style>
</head>
<body>
<main>
<header>
<p class="kicker">Routing report</p>
<h1>{{dataset}}{{#simulated}} <span class="badge">simulated</span>{{/simulated}}</h1>
<p class="subtitle">{{subtitle}}</p>
</header>

<section class="cards" aria-label="Headline figures">
{{#headlines}}
<div class="card"><p class="label">{{label}}</p><p class="value {{tone}}">{{value}}</p><p class="context">{{context}}</p></div>
{{/headlines}}
</section>

<section class="verdict">
{{#verdict}}<p>{{text}}</p>
{{/verdict}}
</section>

{{#hasNotes}}
<section class="notes"><h2>Before you rely on this</h2>
<ul>
{{#notes}}<li>{{text}}</li>
{{/notes}}
</ul>
</section>
{{/hasNotes}}

<section class="panel"><h2>Cost and accuracy</h2>
<p class="lead">Up is better, left is cheaper. {{#hasFrontier}}The blue line is every result the router can give, from accuracy first to cost first; the ring is the setting of this report.{{/hasFrontier}}{{^hasFrontier}}The ring is this run.{{/hasFrontier}} The dashed line is out of reach: it knows the answers beforehand. A router below the dotted line does worse than mixing models at random.</p>
{{{frontierChart}}}
</section>

<div class="columns">
<section class="panel"><h2>Who answers</h2>
<p class="lead">Share of the queries that each model was given.</p>
<div class="bars">
{{#models}}
<span class="name">{{{marker}}}{{name}}</span><span class="track"><i class="{{colour}}" style="width:{{bar}}%"></i></span><span class="figure">{{share}}</span>
{{/models}}
</div>
</section>
<section class="panel"><h2>Cumulative reward</h2>
<p class="lead">Score less weighted cost, summed up. Steeper is better.</p>
{{{rewardChart}}}
</section>
</div>

{{#hasDomains}}
<section class="panel"><h2>Who answers what</h2>
<p class="lead">Share of each domain&#8217;s queries that a model was given, in percent.</p>
<div class="scroll"><table class="heat">
<thead><tr><th>domain</th><th class="whole">queries</th>{{#models}}<th class="n">{{name}}</th>{{/models}}</tr></thead>
<tbody>
{{#domains}}
<tr><th>{{name}}</th><td class="n">{{queries}}</td>{{#cells}}<td class="cell"><i class="{{colour}}" style="opacity:{{opacity}}"></i><b>{{share}}</b></td>{{/cells}}</tr>
{{/domains}}
</tbody></table></div>
</section>
{{/hasDomains}}

<section class="panel"><h2>Models, each on its own</h2>
<p class="lead">What it would score and cost to send every query to one model.</p>
<div class="scroll"><table>
<thead><tr><th>model</th><th>provider</th><th class="n">accuracy</th><th class="n">USD per 10,000</th><th class="n">outcomes</th><th>not beaten by mixing</th><th class="n">chosen here</th></tr></thead>
<tbody>
{{#models}}
<tr><th><span class="name">{{{marker}}}{{name}}</span></th><td>{{provider}}</td><td class="n">{{accuracy}}</td><td class="n">{{cost}}</td><td class="n">{{outcomes}}</td><td>{{hull}}</td><td class="n">{{chosen}}</td></tr>
{{/models}}
</tbody></table></div>
</section>

<section class="panel"><h2>All figures</h2>
<p class="lead">Intervals: {{intervalMethod}}.</p>
<div class="scroll"><table>
<thead><tr><th>figure</th><th class="n">value</th><th class="n">95 % interval</th><th>what it says</th></tr></thead>
<tbody>
{{#metrics}}
<tr><th>{{label}}</th><td class="n">{{value}}</td><td class="n">{{interval}}</td><td class="muted">{{meaning}}</td></tr>
{{/metrics}}
</tbody></table></div>
</section>

<section class="panel"><h2>Prices</h2>
<p class="lead">{{priceSource}}</p>
<div class="scroll"><table>
<thead><tr><th>model</th><th>provider</th><th class="n">USD per million<br>input tokens</th><th class="n">USD per million<br>output tokens</th><th class="n">USD per query,<br>flat</th><th class="n">USD per request,<br>fee</th></tr></thead>
<tbody>
{{#prices}}
<tr><th>{{model}}</th><td>{{provider}}</td><td class="n">{{input}}</td><td class="n">{{output}}</td><td class="n">{{flat}}</td><td class="n">{{fee}}</td></tr>
{{/prices}}
</tbody></table></div>
</section>

<div class="columns">
<section class="panel"><h2>Parameters</h2>
<dl>
{{#parameters}}<dt>{{name}}</dt><dd>{{value}}</dd>
{{/parameters}}
</dl>
</section>
<section class="panel"><h2>Data set</h2>
<dl>
{{#facts}}<dt>{{name}}</dt><dd>{{value}}</dd>
{{/facts}}
</dl>
</section>
</div>

<footer>Made with MetaLLM Workbench. The data set&#8217;s hash, the parameters and the seed above give every figure again.</footer>
</main>
</body>
</html>
)html";

} // namespace metallm::report
