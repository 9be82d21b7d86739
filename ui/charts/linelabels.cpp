// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/linelabels.h"

#include "ui/charts/chartstyle.h"
#include "ui/util/shortname.h"

#include <QFontMetricsF>
#include <QPainter>
#include <utility>

namespace metallm::ui {

void LineLabels::place(const QList<ChartSeries>& series, const QList<QList<QPointF>>& lines,
    LabelScene scene, const Theme& theme)
{
    m_labels.clear();
    std::vector<LabelCandidates> candidates;
    const QFontMetricsF metrics(axisFont());
    scene.lines = lines;
    QStringList names;
    for (const ChartSeries& one : series)
        names.append(one.name);
    for (qsizetype i = series.size(); i-- > 0;) {
        if (!series[i].labelled)
            continue;
        const QString text =
            elidedName(series[i].name, names, metrics, 0.45 * scene.bounds.width());
        m_labels.append({text, theme.readable(series[i].color, 4.5)});
        candidates.push_back(alongLine(lines[i], textSize(text, axisFont()), scene.bounds));
    }
    const std::vector<PlacedLabel> placed = placeLabels(candidates, scene);
    for (std::size_t i = 0; i < placed.size(); ++i)
        m_labels[static_cast<qsizetype>(i)].place = placed[i];
}

void LineLabels::paint(QPainter& painter, const Theme& theme) const
{
    painter.setFont(axisFont());
    for (const Label& label : m_labels)
        if (label.place.visible)
            drawHaloText(painter, theme, label.place.rect, label.text, label.color);
}

} // namespace metallm::ui
