// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/numberbox.h"

#include <algorithm>
#include <QLocale>
#include <QRegularExpressionValidator>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int mostDecimals = 6;

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
    const qsizetype least = std::max<qsizetype>(0, m_leastDecimals + 1 - point);
    qsizetype end = text.size();
    while (end > point + 1 + least && text.at(end - 1) == plain.zeroDigit())
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

void NumberBox::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LocaleChange)
        setValue(value()); // writes it anew
    QDoubleSpinBox::changeEvent(event);
}

OptionalNumberEdit::OptionalNumberEdit(QWidget* parent)
    : QLineEdit(parent)
{
    // Every part of a number is acceptable, nothing too: editing can be finished at any time.
    setValidator(new QRegularExpressionValidator(QRegularExpression(u"\\d*[.,]?\\d*"_s), this));
    setAlignment(Qt::AlignRight);
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
    double number = locale().toDouble(typed, &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(typed, &isNumber);
    const std::optional<double> value =
        typed.isEmpty() ? std::nullopt : std::optional<double>(number);
    if (!typed.isEmpty() && !isNumber)
        return setValue(m_value);
    if (value == m_value)
        return;
    m_value = value;
    emit valueEdited(value);
}

} // namespace metallm::ui
