// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/neighbourlinks.h"

#include "ui/util/format.h"
#include "ui/util/theme.h"

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {
constexpr int mostShown = 90; // characters
}

NeighbourLinks::NeighbourLinks(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(this, &QLabel::linkActivated, this,
        [this](const QString& query) { emit queryChosen(query.toInt()); });
}

void NeighbourLinks::setNeighbours(
    const data::Dataset& dataset, const std::vector<analysis::Neighbour>& neighbours)
{
    const Theme& theme = Theme::of(this);
    QString html;
    for (const analysis::Neighbour& neighbour : neighbours) {
        const auto query = static_cast<std::size_t>(neighbour.query);
        html += u"<p style='margin:0 0 4px 0'><a href='%1' style='color:%2'>%3</a> "
                u"<span style='color:%4'>%5</span><br>%6</p>"_s.arg(
                    QString::number(neighbour.query), theme.accent.name(),
                    QString::fromStdString(dataset.queryIds[query]).toHtmlEscaped(),
                    theme.muted.name(), formatFixed(neighbour.similarity, 2),
                    shortened(dataset.texts[query], mostShown).toHtmlEscaped());
    }
    setText(html);
    setVisible(!html.isEmpty());
}

} // namespace metallm::ui
