// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gates/gate.h"

#include <QPushButton>
#include <QStringList>

namespace metallm::ui {

/// One line under the figures: how many warnings they carry, and which. Pressed, it asks for the
/// list.
class CheckStrip : public QPushButton {
    Q_OBJECT

public:
    explicit CheckStrip(QWidget* parent = nullptr);

    /// `titles`: what the gates say in plain words, in their order. Null: not checked yet.
    void setGates(const gates::Gates* gates, const QStringList& titles);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showText();

    bool m_known = false;
    int m_serious = 0;
    int m_warnings = 0; ///< the serious ones among them
    int m_notes = 0;
    QStringList m_titles;
    QString m_whole; ///< the line, however narrow the window is
};

} // namespace metallm::ui
