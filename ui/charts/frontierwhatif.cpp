// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Other prices on the frontier chart.
#include "ui/charts/frontierchart.h"

namespace metallm::ui {

void FrontierChart::setWhatIf(const WhatIfPicturePtr& picture)
{
    const auto drawsOn = [](const WhatIfPicturePtr& one) {
        return one && (!one->bandUpper.isEmpty() || one->compared);
    };
    const bool changes = drawsOn(m_whatIf) || drawsOn(picture);
    m_whatIf = picture;
    if (changes)
        contentChanged();
}

QList<ChartSeries> FrontierChart::whatIfLines(const Theme& theme) const
{
    QList<ChartSeries> lines;
    if (!m_whatIf || m_whatIf->analysis->experiment->dataset != analysis()->experiment->dataset)
        return lines;
    if (!m_whatIf->bandUpper.isEmpty()) {
        QColor fill = theme.accent;
        fill.setAlphaF(static_cast<float>(chartmeasure::bandOpacity));
        lines.append({tr("what-if range"), m_whatIf->bandUpper, fill, 0, Qt::SolidLine,
            m_whatIf->bandLower, false});
        QColor edge = theme.accent;
        edge.setAlphaF(0.5F);
        for (const auto& end : {m_whatIf->low, m_whatIf->high})
            lines.append({tr("what-if range"), pointsOf(*end->frontier).points, edge, 0.8,
                Qt::SolidLine, {}, false});
    }
    if (m_whatIf->compared && m_whatIf->compared->analysis->frontier)
        lines.append({QString::fromStdString(m_whatIf->compared->name),
            pointsOf(*m_whatIf->compared->analysis->frontier).points, theme.muted,
            chartmeasure::referenceWidth});
    return lines;
}

} // namespace metallm::ui
