// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace metallm::ui {

class ElidedLabel;

/// One large figure with its name above and one line of context beside or below.
class FigureCard : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Neutral, Good, Bad };

    explicit FigureCard(const QString& name, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& explanation);
    void setFigure(const QString& figure, Tone tone = Tone::Neutral);
    void setContext(const QString& context, Tone tone = Tone::Neutral);
    /// Two narrow lines beside the figure instead of one below it, where height is short.
    void setContextBeside();
    /// What stands behind the figure can be shown: by click, Enter or Space.
    void setActivatable(const QString& hint);
    QString figure() const;
    QString context() const;

signals:
    void activated();
    void opened(); ///< double click: activated, and to be brought into sight

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void colourFigure();
    void tellTip();
    bool isActivatable() const { return focusPolicy() != Qt::NoFocus; }

    QLabel* m_title;
    QLabel* m_figure;
    Tone m_tone = Tone::Neutral; // of the figure
    ElidedLabel* m_context;
    QBoxLayout* m_line; // figure and context
    QString m_explanation;
    QString m_hint;
    bool m_doubleClicked = false; // its release is no click
};

} // namespace metallm::ui
