// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlink.h"

#include "ui/charts/chartview.h"

namespace metallm::ui {

ChartLink::ChartLink(ChartView& one, ChartView& other, QObject* parent)
    : QObject(parent)
    , m_charts{&one, &other}
{
    const auto follow = [this](ChartView* from, ChartView* to) {
        connect(from, &ChartView::viewChanged, this, [from, to] { to->shareZoom(from->zoom()); });
        linkCrosshair(*from, *to);
    };
    follow(&one, &other);
    follow(&other, &one);
}

void ChartLink::refit()
{
    const auto one = m_charts[0]->wholePicture();
    const auto other = m_charts[1]->wholePicture();
    const auto both = one && other
        ? std::optional(ViewSpan{one->x.united(other->x), one->y.united(other->y)})
        : std::nullopt;
    for (ChartView* chart : m_charts)
        chart->setCommonFit(both);
    if (both)
        m_charts[1]->shareZoom(m_charts[0]->zoom());
}

void linkCrosshair(const ChartView& from, ChartView& to)
{
    QObject::connect(&from, &ChartView::crosshairMoved, &to, &ChartView::showCrosshair);
    QObject::connect(&from, &ChartView::crosshairLeft, &to, &ChartView::hideCrosshair);
}

} // namespace metallm::ui
