// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tuningsection.h"

#include "ui/state/parametereditor.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {
constexpr int controlWidth = 112;
}

TuningSection::TuningSection(WorkbenchState& state, ParameterEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_editor(editor)
    , m_heading(new QLabel(this))
    , m_content(new QVBoxLayout)
{
    m_heading->setProperty("role", u"heading"_s);
    m_heading->hide();
    m_content->setContentsMargins(measure::padding, 6, measure::padding, 8);
    m_content->setSpacing(5);
    m_content->addWidget(m_heading);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setFixedHeight(1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(m_content);
    outer->addWidget(line);
    connect(&state, &WorkbenchState::datasetChanged, this,
        [this] { showParameters(m_state.parameters()); });
    connect(&state, &WorkbenchState::parametersChanged, this, &TuningSection::showParameters);
}

void TuningSection::setHeading(const QString& text)
{
    m_heading->setText(text);
    m_heading->show();
}

QLabel* TuningSection::addRow(QWidget* control)
{
    auto* label = new QLabel(this);
    label->setBuddy(control);
    control->setFixedWidth(controlWidth);
    auto* row = new QHBoxLayout;
    row->addWidget(label, 1);
    row->addWidget(control);
    m_content->addLayout(row);
    return label;
}

void TuningSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showParameters(m_state.parameters());
    }
    QWidget::changeEvent(event);
}

sim::Parameters TuningSection::currentParameters() const
{
    return m_state.parameters();
}

void TuningSection::proposeParameters(const sim::Parameters& parameters)
{
    m_editor.propose(parameters);
}

} // namespace metallm::ui
