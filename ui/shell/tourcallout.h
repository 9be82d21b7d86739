// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace metallm::ui {

/// A box over the window that points at one of its widgets and follows it. The window stays usable.
class TourCallout : public QWidget {
    Q_OBJECT

public:
    struct Texts {
        QString title;
        QString text;
        QString count; ///< "2 of 5"
        QString next; ///< of the button
    };

    explicit TourCallout(QWidget* window);
    ~TourCallout() override;

    /// Null or out of sight: in the middle of the window.
    void pointAt(QWidget* target);
    void setTexts(const Texts& texts);
    void setBackEnabled(bool enabled);
    void takeKeyboard();
    void retranslate();

signals:
    void nextRequested();
    void backRequested();
    void skipRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void place();
    QRect targetRect() const;

    QWidget* m_window;
    QPointer<QWidget> m_frame; // around the target; the window may delete it first
    QPointer<QWidget> m_target;
    QPoint m_tip; // of the pointer, in this widget
    bool m_points = false;
    QLabel* m_title;
    QLabel* m_text;
    QLabel* m_count;
    QPushButton* m_skip;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace metallm::ui
