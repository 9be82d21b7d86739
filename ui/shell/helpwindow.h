// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/helplibrary.h"

#include <functional>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QToolButton;
class QUrl;

namespace metallm::ui {

class HelpPage;

/// The help: an index with a search at the left, the page beside it. A window of its own, so that
/// it can stand beside what it speaks of.
class HelpWindow : public QWidget {
    Q_OBJECT

public:
    /// Asked anew whenever the language or the shortcuts may have changed.
    using Source = std::function<HelpLibrary()>;

    HelpWindow(Source source, QWidget* parent);

    /// Shows the page and brings the window to the front.
    void open(const QString& topic);
    QString topic() const { return m_history.value(m_at); }

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void connectControls();
    void load();
    void go(const QString& topic);
    void step(qsizetype by);
    void followLink(const QUrl& link);
    void showPage();
    void fillIndex();
    void retranslate();

    Source m_source;
    HelpLibrary m_library;
    QToolButton* m_back;
    QToolButton* m_forward;
    QLineEdit* m_search;
    QListWidget* m_index;
    HelpPage* m_page;
    QStringList m_history;
    qsizetype m_at = -1;
};

} // namespace metallm::ui
