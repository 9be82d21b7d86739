// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace metallm::ui {

/// Lets a large panel be smaller than its controls ask for, by scrolling: one that stands behind a
/// tab would otherwise take the room from the panels that are looked at.
class PanelScroll : public QScrollArea {
public:
    PanelScroll(QWidget* panel, int leastHeight)
        : m_leastHeight(leastHeight)
    {
        setFrameShape(NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidgetResizable(true);
        setWidget(panel);
    }

    QSize minimumSizeHint() const override
    {
        constexpr int enough = 380;
        return widget()->minimumSizeHint().boundedTo({enough, m_leastHeight});
    }

    QSize sizeHint() const override { return widget()->sizeHint(); }

private:
    int m_leastHeight;
};

} // namespace metallm::ui
