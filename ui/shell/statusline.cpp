// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "core/data/dataset.h"
#include "ui/charts/progressoverlay.h"
#include "ui/util/format.h"

#include <QLabel>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

QLabel* makeLabel(const QString& name, QStatusBar* bar)
{
    auto* label = new QLabel(bar);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , m_activity(makeLabel(u"statusActivity"_s, this))
    , m_bar(new QProgressBar(this))
    , m_frontier(makeLabel(u"statusFrontier"_s, this))
    , m_seed(makeLabel(u"statusSeed"_s, this))
    , m_dataset(makeLabel(u"statusDataset"_s, this))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    m_bar->setObjectName(u"statusProgress"_s);
    m_bar->setFixedWidth(120);
    m_bar->setTextVisible(false);
    m_bar->setVisible(false);
    for (QWidget* widget : {static_cast<QWidget*>(m_activity), static_cast<QWidget*>(m_bar),
             static_cast<QWidget*>(m_frontier), static_cast<QWidget*>(m_seed)})
        addWidget(widget);
    addPermanentWidget(m_dataset);
    retranslate();
}

void StatusLine::setActivity(const QString& text)
{
    m_activityText = text;
    m_progress.reset();
    showActivity();
}

void StatusLine::setProgress(const Progress& progress)
{
    m_progress = progress;
    showActivity();
}

void StatusLine::setSnapshot(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    showFrontier();
}

void StatusLine::setOnlineFrontier(const OnlineFrontierPtr& frontier)
{
    m_online = frontier;
    showFrontier();
}

void StatusLine::setDataset(const std::shared_ptr<const data::Dataset>& dataset)
{
    m_data = dataset;
    showDataset();
}

void StatusLine::retranslate()
{
    m_bar->setAccessibleName(tr("Progress"));
    showActivity();
    showFrontier();
    showDataset();
}

void StatusLine::showActivity()
{
    const bool busy = !m_activityText.isEmpty();
    const bool measured = busy && m_progress && m_progress->total > 0;
    QString text = busy ? m_activityText : tr("Ready");
    const QString left = measured ? timeLeftText(m_progress->remainingSeconds()) : QString();
    if (!left.isEmpty())
        text += u" · "_s + left;
    m_activity->setText(text);
    m_bar->setVisible(busy);
    m_bar->setRange(0, measured ? 1000 : 0);
    if (measured)
        m_bar->setValue(static_cast<int>(1000 * m_progress->fraction()));
}

void StatusLine::showFrontier()
{
    m_frontier->clear();
    m_seed->clear();
    if (!m_snapshot || !m_snapshot->analysis)
        return;
    const sim::Analysis& analysis = *m_snapshot->analysis;
    m_seed->setText(tr("seed %1").arg(analysis.experiment->parameters.seed));
    const int steps =
        analysis.frontier ? pluralCount(static_cast<std::int64_t>(analysis.frontier->steps())) : 0;
    if (analysis.frontier)
        m_frontier->setText(
            (analysis.isGrid() ? tr("frontier on a grid: %Ln steps in %1 ms", nullptr, steps)
                               : tr("exact frontier: %Ln steps in %1 ms", nullptr, steps))
                .arg(formatNumber(1000 * analysis.elapsedSeconds, 2)));
    else if (m_online && m_online->intervals > 0
        && m_online->status == OnlineFrontier::Status::Complete)
        m_frontier->setText(tr("exact frontier: %Ln intervals in %1 s", nullptr,
            pluralCount(static_cast<std::int64_t>(m_online->intervals)))
                                .arg(formatNumber(m_online->progress.elapsedSeconds, 2)));
}

void StatusLine::showDataset()
{
    m_dataset->clear();
    if (!m_data)
        return;
    const QString hash = QString::fromStdString(m_data->hash);
    const QString simulated = m_data->simulated ? tr("simulated: yes") : tr("simulated: no");
    m_dataset->setText(
        tr("data set %1").arg(hash.left(4) + u'…' + hash.right(4)) + u" · "_s + simulated);
    m_dataset->setToolTip(tr("Hash of the data set's contents: %1").arg(hash));
}

} // namespace metallm::ui
