// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/commandsmodel.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QTreeView;

namespace metallm::ui {

class Settings;

/// Every command of the window by its name: typed loosely, chosen with the arrow keys, run with
/// Enter. Lies over the window and goes when it loses the keyboard.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    CommandPalette(Settings& settings, QWidget* window);

    /// Closes it where it is open.
    void open(std::vector<Command> commands);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void retranslate();
    void place();
    void choose(int row);
    void move(int rows);
    void run();
    void dismiss();
    void remember(const QString& key);

    Settings& m_settings;
    CommandsModel* m_model;
    QLineEdit* m_edit;
    QTreeView* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_focusBefore;
};

} // namespace metallm::ui
