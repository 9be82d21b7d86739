// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sweepaxisedit.h"

#include "ui/charts/sweeptable.h"
#include "ui/panels/choicebox.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {
constexpr std::size_t mostValues = 200; // of one axis: more are no table to look at
}

SweepAxisEdit::SweepAxisEdit(const QString& name, const QString& values, QWidget* parent)
    : QWidget(parent)
    , m_parameter(new ChoiceBox(this))
    , m_values(new QLineEdit(values, this))
{
    m_parameter->setObjectName(name + u"Parameter"_s);
    m_values->setObjectName(name + u"Values"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    row->addWidget(m_parameter, 5);
    row->addWidget(m_values, 4);
    fillParameters();
    connect(m_parameter, &QComboBox::currentIndexChanged, this, &SweepAxisEdit::changed);
    connect(m_values, &QLineEdit::textChanged, this, &SweepAxisEdit::changed);
    connect(m_values, &QLineEdit::returnPressed, this, &SweepAxisEdit::submitted);
}

void SweepAxisEdit::fillParameters()
{
    const QSignalBlocker blocker(m_parameter);
    const QVariant present = m_parameter->currentData();
    m_parameter->clear();
    for (const std::string& name : sim::sweepableParameters())
        m_parameter->addItem(sweepableTitle(name), QString::fromStdString(name));
    if (present.isValid())
        m_parameter->choose(present);
}

std::string SweepAxisEdit::parameter() const
{
    return m_parameter->currentData().toString().toStdString();
}

Result<sim::GridAxis> SweepAxisEdit::axis() const
{
    auto axis = sim::parseAxis(parameter() + '=' + gridText(m_values->text()).toStdString());
    if (axis && axis->values.size() > mostValues)
        return wrongCall("an axis has too many values", "give at most 200");
    return axis;
}

void SweepAxisEdit::choose(const QString& parameter)
{
    m_parameter->choose(parameter);
}

QWidget* SweepAxisEdit::firstControl() const
{
    return m_parameter;
}

void SweepAxisEdit::retranslate(const QString& accessibleName)
{
    fillParameters();
    m_parameter->setAccessibleName(accessibleName);
    m_parameter->setToolTip(tr("The parameter that is varied; all others stay as they are now"));
    m_values->setAccessibleName(accessibleName);
    m_values->setToolTip(tr("First, last and how many, as 0:1:11, or the values themselves, as "
                            "0 0.1 0.5"));
}

QString gridText(const QString& typed)
{
    static const QRegularExpression between(u"[;\\s]+"_s);
    QString text = typed.trimmed();
    if (text.contains(between))
        return text.replace(u',', u'.').replace(between, u","_s);
    return text.contains(u':') ? text.replace(u',', u'.') : text;
}

} // namespace metallm::ui
