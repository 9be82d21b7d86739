// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/progress.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace metallm::ui {

class Actions;
class ProgressOverlay;

/// What there is before a study is open: the ways to come by one.
class StartPage : public QWidget {
    Q_OBJECT

public:
    StartPage(const Actions& actions, QWidget* parent);

    void setRecentFiles(const QStringList& files);
    /// What is being opened or imported; an empty text stands for nothing.
    void setActivity(const QString& text);
    void setProgress(const Progress& progress);

signals:
    void recentFileChosen(const QString& file);
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildCard(const Actions& actions);
    QWidget* makeDropTarget();
    QWidget* makeProgress();
    void retranslate();

    QVBoxLayout* m_column = nullptr;
    QVBoxLayout* m_recentList = nullptr;
    QLabel* m_title;
    QLabel* m_lead;
    QLabel* m_recentTitle;
    QLabel* m_dropText;
    QLabel* m_activity;
    ProgressOverlay* m_progress;
};

} // namespace metallm::ui
