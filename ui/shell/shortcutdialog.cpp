// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutdialog.h"

#include "ui/panels/tableviews.h"
#include "ui/shell/actions.h"
#include "ui/util/role.h"

#include <QDialogButtonBox>
#include <QFont>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

ShortcutsModel::ShortcutsModel(const Actions& actions, Shortcuts::Changes changes, QObject* parent)
    : TableModel(parent)
    , m_changes(std::move(changes))
{
    for (const QAction* action : actions.all())
        m_rows.push_back({action->objectName(), Actions::plainText(action->text())});
}

QKeySequence ShortcutsModel::shortcut(int row) const
{
    return Shortcuts::shortcutOf(m_rows[std::size_t(row)].action, m_changes);
}

bool ShortcutsModel::isDefault(int row) const
{
    return !m_changes.contains(m_rows[std::size_t(row)].action);
}

void ShortcutsModel::setShortcut(int row, const QKeySequence& shortcut)
{
    const QString& action = m_rows[std::size_t(row)].action;
    if (shortcut == Actions::defaultShortcuts(action).value(0))
        m_changes.remove(action);
    else
        m_changes[action] = shortcut.toString(QKeySequence::PortableText);
    changed();
}

void ShortcutsModel::reset(int row)
{
    m_changes.remove(m_rows[std::size_t(row)].action);
    changed();
}

void ShortcutsModel::resetAll()
{
    m_changes.clear();
    changed();
}

void ShortcutsModel::changed()
{
    emit dataChanged(index(0, 0), index(rows() - 1, columns() - 1));
}

int ShortcutsModel::conflict(int row) const
{
    const QKeySequence wanted = shortcut(row);
    for (int other = 0; other < rows(); ++other)
        if (other != row && !wanted.isEmpty() && shortcut(other) == wanted)
            return other;
    return -1;
}

bool ShortcutsModel::hasConflicts() const
{
    for (int row = 0; row < rows(); ++row)
        if (conflict(row) >= 0)
            return true;
    return false;
}

QVariant ShortcutsModel::header(int column, int role) const
{
    if (role == Qt::DisplayRole)
        return column == 0 ? tr("Command") : tr("Shortcut");
    return role == Qt::TextAlignmentRole ? alignment(false) : QVariant();
}

QVariant ShortcutsModel::cell(int row, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return column == 0 ? name(row) : shortcut(row).toString(QKeySequence::NativeText);
    if (role == Qt::FontRole && !isDefault(row)) {
        QFont font;
        font.setBold(true); // changed by the user
        return font;
    }
    if (role == Qt::ToolTipRole && conflict(row) >= 0)
        return tr("%1 has this shortcut as well").arg(name(conflict(row)));
    return {};
}

ShortcutDialog::ShortcutDialog(const Actions& actions, Shortcuts& shortcuts, QWidget* parent)
    : QDialog(parent)
    , m_shortcuts(shortcuts)
    , m_model(new ShortcutsModel(actions, shortcuts.changes(), this))
    , m_table(new QTableView(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_clear(new QPushButton(tr("&No shortcut"), this))
    , m_reset(new QPushButton(tr("Re&set"), this))
    , m_resetAll(new QPushButton(tr("Reset &all"), this))
    , m_note(new QLabel(this))
{
    setObjectName(u"shortcutDialog"_s);
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(520, 480);
    build();
    connectControls();
    m_table->selectRow(0);
    showRow();
}

void ShortcutDialog::build()
{
    setUpTable(m_table);
    m_table->setObjectName(u"shortcutTable"_s);
    m_table->setAccessibleName(tr("Commands and their shortcuts"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->resizeSection(1, 160);
    m_edit->setObjectName(u"shortcutEdit"_s);
    m_edit->setAccessibleName(tr("New shortcut"));
    m_edit->setToolTip(tr("Press the keys that the selected command is to have"));
    m_clear->setToolTip(tr("The selected command has no shortcut"));
    m_reset->setToolTip(tr("The selected command has its first shortcut again"));
    m_resetAll->setToolTip(tr("Every command has its first shortcut again"));
    m_clear->setObjectName(u"noShortcutButton"_s);
    m_reset->setObjectName(u"resetShortcutButton"_s);
    m_resetAll->setObjectName(u"resetAllShortcutsButton"_s);
    m_note->setObjectName(u"shortcutNote"_s);
    m_note->setWordWrap(true);
    auto* edits = new QHBoxLayout;
    auto* label = new QLabel(tr("New &shortcut:"), this);
    label->setBuddy(m_edit);
    edits->addWidget(label);
    edits->addWidget(m_edit, 1);
    edits->addWidget(m_clear);
    edits->addWidget(m_reset);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    m_keep = buttons->button(QDialogButtonBox::Ok);
    connect(buttons, &QDialogButtonBox::accepted, this, &ShortcutDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ShortcutDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_table, 1);
    column->addLayout(edits);
    column->addWidget(m_note);
    column->addWidget(buttons);
}

void ShortcutDialog::connectControls()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ShortcutDialog::showRow);
    // A shortcut is one stroke; the box waits a second for more of them.
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, [this] {
        const QKeySequence keys = m_edit->keySequence();
        m_model->setShortcut(row(), keys.isEmpty() ? keys : QKeySequence(keys[0]));
        showRow();
    });
    connect(m_clear, &QPushButton::clicked, this,
        [this] { m_model->setShortcut(row(), QKeySequence()); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_model->reset(row()); });
    connect(m_resetAll, &QPushButton::clicked, m_model, &ShortcutsModel::resetAll);
    connect(m_clear, &QPushButton::clicked, this, &ShortcutDialog::showRow);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutDialog::showRow);
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutDialog::showRow);
    connect(m_model, &ShortcutsModel::dataChanged, this, &ShortcutDialog::showState);
}

int ShortcutDialog::row() const
{
    return std::max(m_table->currentIndex().row(), 0);
}

void ShortcutDialog::showRow()
{
    const QSignalBlocker blocker(m_edit);
    m_edit->setKeySequence(m_model->shortcut(row()));
    showState();
}

void ShortcutDialog::showState()
{
    const int other = m_model->conflict(row());
    const QKeySequence keys = m_model->shortcut(row());
    m_reset->setEnabled(!m_model->isDefault(row()));
    m_clear->setEnabled(!keys.isEmpty());
    m_keep->setEnabled(!m_model->hasConflicts());
    QString note;
    if (other >= 0)
        note = tr("%1 is the shortcut of “%2” already: choose another one, or take it from there.")
                   .arg(keys.toString(QKeySequence::NativeText), m_model->name(other));
    else if (m_model->hasConflicts())
        note = tr("Two commands have the same shortcut.");
    m_note->setText(note);
    setRole(m_note, note.isEmpty() ? u"small"_s : u"bad"_s);
}

void ShortcutDialog::accept()
{
    m_shortcuts.setChanges(m_model->changes());
    QDialog::accept();
}

} // namespace metallm::ui
