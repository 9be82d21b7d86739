// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QDialog>
#include <QString>

class QLabel;
class QLineEdit;
class QPushButton;

namespace metallm::ui {

/// Asks for a name. Does not block: the answer comes as a signal, none where the user gives up.
class NameDialog : public QDialog {
    Q_OBJECT

public:
    /// Of a name without outer blanks.
    struct Verdict {
        bool isAllowed = true;
        QString note{}; ///< why not, or what it does
    };
    struct Request {
        QString title;
        QString label;
        QString tip; ///< what the name is for
        QString suggestion{};
        std::function<Verdict(const QString& name)> judge;
    };

    NameDialog(const Request& request, QWidget* parent);

signals:
    void named(const QString& name);

private:
    void look(const QString& text);

    Request m_request;
    QLineEdit* m_name;
    QLabel* m_note;
    QPushButton* m_ok;
};

} // namespace metallm::ui
