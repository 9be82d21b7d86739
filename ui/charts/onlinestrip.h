// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/onlinefrontier.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace metallm::ui {

/// Over the frontier of a run that learns: the offer to compute every cost weight, or how far that
/// is, with Cancel. Hidden where there is nothing to say.
class OnlineStrip : public QWidget {
    Q_OBJECT

public:
    explicit OnlineStrip(QWidget* parent);

    void setFrontier(const OnlineFrontierPtr& frontier);
    /// At the right end of the chart's top, in at most this width.
    void fitInto(const QRect& room);

signals:
    void computeRequested();
    void cancelRequested();
    /// Contexts of so many dimensions would make it cheap.
    void projectionRequested(int dimensions);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    bool projectionHelps() const;

    OnlineFrontierPtr m_frontier;
    QProgressBar* m_bar;
    QLabel* m_text;
    QToolButton* m_cancel;
    QPushButton* m_compute;
    QPushButton* m_project;
};

/// "about 40 s", "about 3 min", "about 2 h".
QString aboutText(double seconds);

} // namespace metallm::ui
