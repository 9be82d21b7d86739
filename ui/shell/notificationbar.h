// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/messagelog.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace metallm::ui {

/// One line above the panels for what went wrong in the background, with its remedy. It never
/// blocks and goes when the user says so, or when something newer is to be told.
class NotificationBar : public QFrame {
    Q_OBJECT

public:
    explicit NotificationBar(QWidget* parent);

    void showMessage(const Message& message);
    QString text() const;
    /// A button beside the message, until the next one: to save what a damaged study still holds.
    void offerSalvage(const QString& study);

signals:
    void salvageRequested(const QString& study);
    void detailsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showIcon();

    Severity m_severity = Severity::Failure;
    QLabel* m_icon;
    QLabel* m_text;
    QToolButton* m_salvage;
    QString m_damaged; // the study that the button would salvage
    QToolButton* m_details;
    QToolButton* m_close;
};

} // namespace metallm::ui
