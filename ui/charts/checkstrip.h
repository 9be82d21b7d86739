// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gates/gate.h"

#include <optional>
#include <QPushButton>
#include <QStringList>

namespace metallm::ui {

/// One line under the figures: how many warnings they carry, and which. Pressed, it asks for the
/// list.
class CheckStrip : public QPushButton {
    Q_OBJECT

public:
    explicit CheckStrip(QWidget* parent = nullptr);

    /// None: not checked yet.
    void setGates(const std::optional<gates::Gates>& gates);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showText();

    int count(gates::Severity severity) const;
    QString line() const;

    std::optional<gates::Gates> m_gates;
    QString m_whole; ///< the line, however narrow the window is
};

} // namespace metallm::ui
