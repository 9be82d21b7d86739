// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace metallm::ui {

/// Lets a large panel be smaller than its controls ask for, by scrolling: one that stands behind a
/// tab would otherwise take the room from the panels that are looked at.
class PanelScroll : public QScrollArea {
public:
    /// `enough`: what it may be made smaller to.
    PanelScroll(QWidget* panel, const QSize& enough)
        : m_enough(enough)
    {
        setFrameShape(NoFrame);
        setFocusPolicy(Qt::NoFocus);
        setWidgetResizable(true);
        setWidget(panel);
    }

    QSize minimumSizeHint() const override
    {
        return widget()->minimumSizeHint().boundedTo(m_enough);
    }

    QSize sizeHint() const override { return widget()->sizeHint(); }

private:
    QSize m_enough;
};

} // namespace metallm::ui
