// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/progressoverlay.h"

#include "ui/util/theme.h"

#include <cmath>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {
constexpr int barSteps = 1000;
}

ProgressOverlay::ProgressOverlay(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"progressOverlay"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("role", u"panel"_s);
    buildWidgets();
    hide();
}

void ProgressOverlay::buildWidgets()
{
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_text = new QLabel(this);
    m_text->setProperty("role", u"small"_s);
    m_cancel = new QToolButton(this);
    m_cancel->setObjectName(u"cancelButton"_s);
    connect(m_cancel, &QToolButton::clicked, this, &ProgressOverlay::cancelRequested);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measure::padding, 0, measure::grid, 0);
    row->setSpacing(2 * measure::grid);
    row->addWidget(m_bar, 1);
    row->addWidget(m_text);
    row->addWidget(m_cancel);
    retranslate();
}

void ProgressOverlay::retranslate()
{
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop this computation; the last result stays"));
}

void ProgressOverlay::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ProgressOverlay::setProgress(const Progress* progress)
{
    setVisible(progress != nullptr);
    if (!progress)
        return;
    m_bar->setRange(0, progress->total > 0 ? barSteps : 0);
    m_bar->setValue(static_cast<int>(std::lround(barSteps * progress->fraction())));
    m_text->setText(timeLeftText(progress->remainingSeconds()));
}

QString timeLeftText(double seconds)
{
    if (!(seconds >= 0) || !std::isfinite(seconds))
        return {};
    const auto text = [](const char* source, double count) {
        return QCoreApplication::translate("ProgressOverlay", source)
            .arg(static_cast<qlonglong>(std::ceil(count)));
    };
    if (seconds < 90)
        return text(QT_TRANSLATE_NOOP("ProgressOverlay", "%1 s left"), seconds);
    if (seconds < 5400)
        return text(QT_TRANSLATE_NOOP("ProgressOverlay", "%1 min left"), seconds / 60);
    return text(QT_TRANSLATE_NOOP("ProgressOverlay", "%1 h left"), seconds / 3600);
}

} // namespace metallm::ui
