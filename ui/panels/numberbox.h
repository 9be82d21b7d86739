// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QDoubleSpinBox>
#include <QLineEdit>

namespace metallm::ui {

/// A number with as many decimals as it needs, but no fewer than `leastDecimals` (one less for each
/// further digit before the point: 0.200, 25.0). A turning wheel
/// over it does nothing unless it has the focus, so that scrolling a panel changes no figure.
class NumberBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    NumberBox(double least, double most, double step, int leastDecimals, QWidget* parent);

    QString textFromValue(double value) const override;

protected:
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int m_leastDecimals;
};

/// A number that may be left empty. What is no number of at least 0 is not taken: the box goes back
/// to what it held.
class OptionalNumberEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit OptionalNumberEdit(QWidget* parent);

    void setValue(const std::optional<double>& value);
    const std::optional<double>& value() const { return m_value; }

signals:
    void valueEdited(const std::optional<double>& value);

private:
    void onEditingFinished();

    std::optional<double> m_value;
};

} // namespace metallm::ui
