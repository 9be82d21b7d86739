// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/onlinestrip.h"

#include "ui/charts/progressoverlay.h"
#include "ui/util/format.h"
#include "ui/util/theme.h"

#include <cmath>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {
constexpr int barSteps = 1000;
constexpr int cheapDimensions = 16;
} // namespace

OnlineStrip::OnlineStrip(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_text(new QLabel(this))
    , m_cancel(new QToolButton(this))
    , m_compute(new QPushButton(this))
    , m_project(new QPushButton(this))
{
    setObjectName(u"onlineStrip"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("role", u"panel"_s);
    build();
    retranslate();
    hide();
}

void OnlineStrip::build()
{
    m_compute->setObjectName(u"computeEveryCostWeight"_s);
    m_project->setObjectName(u"projectForEveryCostWeight"_s);
    m_cancel->setObjectName(u"cancelEveryCostWeight"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);
    m_bar->setFixedWidth(110);
    m_text->setProperty("role", u"small"_s);
    for (QPushButton* button : {m_compute, m_project}) {
        button->setProperty("role", u"flat"_s);
        button->setFont(smallFont());
        button->setCursor(Qt::PointingHandCursor);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measure::grid, 0, measure::grid, 0);
    row->setSpacing(measure::grid);
    for (QWidget* widget : {static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_text),
             static_cast<QWidget*>(m_cancel), static_cast<QWidget*>(m_compute),
             static_cast<QWidget*>(m_project)})
        row->addWidget(widget);
    connect(m_compute, &QPushButton::clicked, this, &OnlineStrip::computeRequested);
    connect(m_cancel, &QToolButton::clicked, this, &OnlineStrip::cancelRequested);
    connect(m_project, &QPushButton::clicked, this,
        [this] { emit projectionRequested(cheapDimensions); });
}

void OnlineStrip::setFrontier(const OnlineFrontierPtr& frontier)
{
    using Status = OnlineFrontier::Status;
    m_frontier = frontier;
    setVisible(frontier && frontier->status != Status::Complete);
    if (!isVisibleTo(parentWidget()))
        return;
    const bool growing = frontier->status == Status::Growing;
    m_bar->setVisible(growing);
    m_text->setVisible(growing);
    m_cancel->setVisible(growing);
    m_compute->setVisible(!growing);
    m_project->setVisible(!growing && projectionHelps());
    retranslate();
}

bool OnlineStrip::projectionHelps() const
{
    const sim::Experiment& experiment = *m_frontier->question->analysis->experiment;
    return m_frontier->exact && !experiment.train.empty()
        && experiment.contexts.dimension() > 2 * cheapDimensions;
}

void OnlineStrip::fitInto(const QRect& room)
{
    if (!m_frontier)
        return;
    const bool growing = m_frontier->status == OnlineFrontier::Status::Growing;
    m_project->setVisible(!growing && projectionHelps());
    m_bar->setVisible(growing);
    for (QWidget* lesser : {static_cast<QWidget*>(m_project), static_cast<QWidget*>(m_bar)})
        if (sizeHint().width() > room.width())
            lesser->hide();
    const int width = std::min(sizeHint().width(), room.width());
    setGeometry(room.right() + 1 - width, room.top(), width, room.height());
    raise();
}

void OnlineStrip::retranslate()
{
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop here; what is known stays"));
    m_project->setText(tr("Project to %1 dimensions").arg(cheapDimensions));
    m_project->setToolTip(tr("Sets the projection (tuning panel, advanced): with few dimensions "
                             "every cost weight is known within seconds. The run is another one "
                             "then; undo brings this one back."));
    m_compute->setToolTip(tr("Finds every range of cost weights within which the run makes the "
                             "same choices. The time is an estimate from a short probe."));
    if (!m_frontier)
        return;
    m_compute->setText(
        tr("Compute every cost weight (%1)").arg(aboutText(m_frontier->estimatedSeconds)));
    if (!m_frontier->exact)
        m_compute->setText(
            tr("Compute a grid of cost weights (%1)").arg(aboutText(m_frontier->estimatedSeconds)));
    const double known = m_frontier->size() == 0 ? 0
        : m_frontier->gridRuns() > 0             ? m_frontier->from.back()
                                                 : m_frontier->to;
    const QString left = timeLeftText(m_frontier->progress.remainingSeconds());
    const QString upTo = tr("up to p %1").arg(formatNumber(known));
    m_text->setText(left.isEmpty() ? upTo : upTo + u" · "_s + left);
    m_bar->setValue(static_cast<int>(std::lround(barSteps * m_frontier->progress.fraction())));
}

void OnlineStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QString aboutText(double seconds)
{
    const auto text = [](const char* source, double count) {
        return QCoreApplication::translate("OnlineStrip", source)
            .arg(static_cast<qlonglong>(count));
    };
    if (seconds < 20)
        return text(QT_TRANSLATE_NOOP("OnlineStrip", "about %1 s"), std::ceil(seconds));
    if (seconds < 95)
        return text(QT_TRANSLATE_NOOP("OnlineStrip", "about %1 s"), 10 * std::ceil(seconds / 10));
    if (seconds < 95 * 60)
        return text(QT_TRANSLATE_NOOP("OnlineStrip", "about %1 min"), std::ceil(seconds / 60));
    return text(QT_TRANSLATE_NOOP("OnlineStrip", "about %1 h"), std::ceil(seconds / 3600));
}

} // namespace metallm::ui
