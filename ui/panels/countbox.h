// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>
#include <QWheelEvent>

namespace metallm::ui {

/// A whole number that a turning wheel does not change unless the box has the focus.
class CountBox : public QSpinBox {
    Q_OBJECT

public:
    explicit CountBox(QWidget* parent)
        : QSpinBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAlignment(Qt::AlignRight);
        setKeyboardTracking(false);
    }

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus())
            QSpinBox::wheelEvent(event);
        else
            event->ignore();
    }
};

} // namespace metallm::ui
