// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"

#include "ui/charts/chartview.h"

#include <QEvent>

namespace metallm::ui {

ChartOverlay::ChartOverlay(ChartView& chart)
    : QWidget(&chart)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(chart.rect());
    hide();
    chart.installEventFilter(this);
    connect(&chart, &ChartView::viewChanged, this, qOverload<>(&QWidget::update));
}

bool ChartOverlay::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace metallm::ui
