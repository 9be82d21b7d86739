// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/progress.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace metallm::ui {

/// A thin bar with what is being done, the time left and Cancel, over the result it will become.
class ProgressOverlay : public QWidget {
    Q_OBJECT

public:
    explicit ProgressOverlay(QWidget* parent);

    /// Null hides it.
    void setProgress(const Progress* progress);

signals:
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildWidgets();
    void retranslate();

    QProgressBar* m_bar = nullptr;
    QLabel* m_text = nullptr;
    QToolButton* m_cancel = nullptr;
};

/// "12 s left", "3 min left"; empty where it cannot be told yet.
QString timeLeftText(double seconds);

} // namespace metallm::ui
