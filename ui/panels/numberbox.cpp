// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/numberbox.h"

#include <QDoubleValidator>
#include <QLocale>
#include <QWheelEvent>

namespace metallm::ui {

namespace {

constexpr int mostDecimals = 6;
constexpr double greatestBudget = 1e12; // USD

QString shortest(double value, const QLocale& like)
{
    QLocale locale = like;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

} // namespace

NumberBox::NumberBox(double least, double most, double step, int leastDecimals, QWidget* parent)
    : QDoubleSpinBox(parent)
    , m_leastDecimals(leastDecimals)
{
    setDecimals(mostDecimals);
    setRange(least, most);
    setSingleStep(step);
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    setAlignment(Qt::AlignRight);
}

QString NumberBox::textFromValue(double value) const
{
    QLocale plain = locale();
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = plain.toString(value, 'f', mostDecimals);
    const qsizetype point = text.lastIndexOf(plain.decimalPoint());
    qsizetype end = text.size();
    while (end > point + 1 + m_leastDecimals && text.at(end - 1) == plain.zeroDigit())
        --end;
    return text.left(end == point + 1 ? point : end);
}

void NumberBox::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QDoubleSpinBox::wheelEvent(event);
    else
        event->ignore();
}

OptionalNumberEdit::OptionalNumberEdit(QWidget* parent)
    : QLineEdit(parent)
{
    auto* validator = new QDoubleValidator(0, greatestBudget, mostDecimals, this);
    validator->setNotation(QDoubleValidator::StandardNotation);
    setValidator(validator);
    setAlignment(Qt::AlignRight);
    // Not editingFinished, which an unfinished number never gives: it would be left standing.
    connect(this, &QLineEdit::returnPressed, this, &OptionalNumberEdit::onEditingFinished);
    connect(this, &QLineEdit::editingFinished, this, &OptionalNumberEdit::onEditingFinished);
}

void OptionalNumberEdit::setValue(const std::optional<double>& value)
{
    m_value = value;
    setText(value ? shortest(*value, locale()) : QString());
}

void OptionalNumberEdit::onEditingFinished()
{
    const QString typed = text().trimmed();
    bool isNumber = false;
    const double number = locale().toDouble(typed, &isNumber);
    const std::optional<double> value =
        typed.isEmpty() ? std::nullopt : std::optional<double>(number);
    if (!typed.isEmpty() && (!isNumber || number < 0))
        return setValue(m_value);
    if (value == m_value)
        return;
    m_value = value;
    emit valueEdited(value);
}

} // namespace metallm::ui
