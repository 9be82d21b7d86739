// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace metallm::ui {

/// A text of a data set as it is: never markup, its line breaks kept, wrapped to the width there
/// is. As high as it needs to be, up to a number of lines; what goes beyond is scrolled.
class PlainTextBox : public QPlainTextEdit {
    Q_OBJECT

public:
    PlainTextBox(int mostLines, QWidget* parent);

    void setText(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();

    int m_mostLines;
};

} // namespace metallm::ui
