// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/sweep.h"
#include "core/util/result.h"

#include <QWidget>

class QLineEdit;

namespace metallm::ui {

class ChoiceBox;

/// One parameter of a sweep and the values that it takes.
class SweepAxisEdit : public QWidget {
    Q_OBJECT

public:
    SweepAxisEdit(const QString& name, const QString& values, QWidget* parent);

    Result<sim::GridAxis> axis() const;
    std::string parameter() const;
    void choose(const QString& parameter);
    QWidget* firstControl() const;
    void retranslate(const QString& accessibleName);

signals:
    void changed();
    void submitted(); ///< Enter

private:
    void fillParameters();

    ChoiceBox* m_parameter;
    QLineEdit* m_values;
};

/// The values as the command line writes them. What people type may have spaces or semicolons
/// between the values, and then a comma as the decimal point.
QString gridText(const QString& typed);

} // namespace metallm::ui
