// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/eventtext.h"

#include "core/sim/experiment.h"
#include "ui/charts/names.h"
#include "ui/util/format.h"
#include "ui/util/shortname.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace metallm::ui {

using Kind = sim::Event::Kind;

namespace {

/// A figure that somebody typed: no more digits than that.
QString typed(double value)
{
    return QLocale().toString(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QString EventText::kind(Kind kind)
{
    switch (kind) {
    case Kind::Price:
        return tr("Price change");
    case Kind::Join:
        return tr("Model joins");
    case Kind::Leave:
        return tr("Model leaves");
    case Kind::Mix:
        return tr("Domain drift");
    case Kind::Feedback:
        return tr("Late or partial feedback");
    case Kind::Quality:
        break;
    }
    return tr("Quality drop");
}

QString EventText::price(const sim::Event& event)
{
    if (event.factor)
        return tr("price × %1").arg(typed(*event.factor));
    if (event.flatUsdPerQuery)
        return tr("price %1 a query").arg(formatUsd(event.flatUsdPerQuery));
    return tr("price %1 in, %2 out")
        .arg(formatUsd(event.inputUsdPerMtok), formatUsd(event.outputUsdPerMtok));
}

QString EventText::feedback(const sim::Event& event)
{
    if (event.delay > 0 && event.share < 1)
        return tr("feedback for %1, %Ln queries late", nullptr, pluralCount(event.delay))
            .arg(formatPercent(event.share, 0));
    if (event.delay > 0)
        return tr("feedback %Ln queries late", nullptr, pluralCount(event.delay));
    return event.share < 1 ? tr("feedback for %1").arg(formatPercent(event.share, 0))
                           : tr("feedback at once");
}

QString EventText::quality(const sim::Event& event)
{
    return event.factor ? tr("quality × %1").arg(typed(*event.factor))
                        : tr("fails %1 of the time").arg(formatPercent(event.chance, 0));
}

QString EventText::of(const sim::Event& event)
{
    const QString model = shortName(QString::fromStdString(event.model));
    switch (event.kind) {
    case Kind::Price:
        return model + u": "_s + price(event);
    case Kind::Join:
        return event.warm ? tr("%1 joins").arg(model) : tr("%1 joins, unknown").arg(model);
    case Kind::Leave:
        return tr("%1 leaves").arg(model);
    case Kind::Mix: {
        QStringList parts;
        for (const auto& [domain, weight] : event.weights)
            if (weight > 0)
                parts.append(QString::fromStdString(domain) + u' ' + typed(weight));
        return tr("domains: %1").arg(parts.join(u", "_s));
    }
    case Kind::Feedback:
        return feedback(event);
    case Kind::Quality:
        break;
    }
    return model + u": "_s + quality(event);
}

QList<ChartMark> eventMarks(const sim::Experiment& experiment)
{
    QList<ChartMark> marks;
    for (const sim::Event& event : experiment.parameters.scenario.events)
        marks.append({static_cast<double>(event.time), EventText::of(event)});
    return marks;
}

} // namespace metallm::ui
