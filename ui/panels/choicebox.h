// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QWheelEvent>

namespace metallm::ui {

/// A drop-down list by its items' data. It shrinks below its longest item, and a turning wheel over
/// it does nothing, so that scrolling a panel changes no parameter.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(6);
    }

    void choose(const QVariant& value) { setCurrentIndex(findData(value)); }

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace metallm::ui
