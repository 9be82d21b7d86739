// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace metallm::ui {

/// One line that takes the width there is: what does not fit is left out, and told by the tip and
/// to screen readers. With wordWrap it is shown whole, on several lines.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

    void setFullText(const QString& text)
    {
        m_full = text;
        setToolTip(text);
        setAccessibleName(text);
        elide();
    }
    const QString& fullText() const { return m_full; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QLabel::resizeEvent(event);
        elide();
    }

private:
    void elide()
    {
        setText(wordWrap()
                ? m_full
                : fontMetrics().elidedText(m_full, Qt::ElideRight, contentsRect().width()));
    }

    QString m_full;
};

} // namespace metallm::ui
