// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/plaintextbox.h"

#include <algorithm>
#include <cmath>
#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QResizeEvent>
#include <QTextBlock>
#include <QTextLayout>

namespace metallm::ui {

PlainTextBox::PlainTextBox(int mostLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_mostLines(mostLines)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(0);
}

void PlainTextBox::setText(const QString& text)
{
    if (text != toPlainText())
        setPlainText(text);
    fitHeight();
}

void PlainTextBox::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitHeight();
}

void PlainTextBox::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

/// Only as many paragraphs are laid out as can be seen.
void PlainTextBox::fitHeight()
{
    double needed = 0;
    int lines = 0;
    double line = QFontMetricsF(font()).lineSpacing();
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= m_mostLines;
         block = block.next()) {
        needed += document()->documentLayout()->blockBoundingRect(block).height();
        lines += std::max(1, block.layout()->lineCount());
        if (block.layout()->lineCount() > 0)
            line = std::max(line, block.layout()->lineAt(0).height());
    }
    const bool fits = lines <= m_mostLines;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    const QMargins frame = contentsMargins();
    setFixedHeight(static_cast<int>(std::ceil(fits ? std::max(needed, line) : m_mostLines * line))
        + frame.top() + frame.bottom() + 2);
}

} // namespace metallm::ui
