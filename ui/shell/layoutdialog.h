// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/savedlayouts.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace metallm::ui {

/// Renames and deletes saved layouts. Nothing is done before OK.
class LayoutDialog : public QDialog {
    Q_OBJECT

public:
    /// `reserved`: names that none may have.
    LayoutDialog(
        const std::vector<SavedLayout>& layouts, const QStringList& reserved, QWidget* parent);

    /// Why no layout can have that name, whichever others there are; empty = it can.
    static QString complaintOf(const QString& name, const QStringList& reserved);

signals:
    void edited(const std::vector<metallm::ui::SavedLayout>& layouts,
        const metallm::ui::LayoutRenames& renamed);

private:
    void build();
    void remove();
    void check();
    void finish();
    QString complaint() const;

    std::vector<SavedLayout> m_layouts;
    QStringList m_reserved;
    QListWidget* m_list;
    QLabel* m_note;
    QPushButton* m_rename;
    QPushButton* m_delete;
    QPushButton* m_ok = nullptr;
};

} // namespace metallm::ui
