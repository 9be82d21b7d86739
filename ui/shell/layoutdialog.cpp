// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/layoutdialog.h"

#include <memory>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int indexRole = Qt::UserRole; // which layout a row was at first

} // namespace

LayoutDialog::LayoutDialog(
    const std::vector<SavedLayout>& layouts, const QStringList& reserved, QWidget* parent)
    : QDialog(parent)
    , m_layouts(layouts)
    , m_reserved(reserved)
    , m_list(new QListWidget(this))
    , m_note(new QLabel(this))
    , m_rename(new QPushButton(tr("&Rename"), this))
    , m_delete(new QPushButton(tr("&Delete"), this))
{
    setObjectName(u"layoutDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Saved layouts"));
    for (std::size_t i = 0; i < layouts.size(); ++i) {
        auto* item = new QListWidgetItem(layouts[i].name, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(indexRole, static_cast<int>(i));
    }
    build();
    connect(m_list, &QListWidget::itemChanged, this, &LayoutDialog::check);
    connect(m_list, &QListWidget::currentRowChanged, this, &LayoutDialog::check);
    connect(
        m_rename, &QPushButton::clicked, this, [this] { m_list->editItem(m_list->currentItem()); });
    connect(m_delete, &QPushButton::clicked, this, &LayoutDialog::remove);
    connect(this, &QDialog::accepted, this, &LayoutDialog::finish);
    m_list->setCurrentRow(0);
    check();
}

void LayoutDialog::build()
{
    m_list->setObjectName(u"layoutList"_s);
    m_list->setAccessibleName(tr("Saved layouts"));
    m_list->setToolTip(tr("F2 renames a layout"));
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_note->setObjectName(u"layoutNote"_s);
    m_note->setProperty("role", u"bad"_s);
    m_note->setWordWrap(true);
    m_rename->setObjectName(u"layoutRename"_s);
    m_delete->setObjectName(u"layoutDelete"_s);
    m_rename->setToolTip(tr("Give the chosen layout another name (F2)"));
    m_delete->setToolTip(tr("Take the chosen layout off the list; nothing is lost before OK"));
    m_rename->setAutoDefault(false);
    m_delete->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"layoutOk"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* side = new QVBoxLayout;
    side->addWidget(m_rename);
    side->addWidget(m_delete);
    side->addStretch();
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(side);
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(420, 300);
}

void LayoutDialog::remove()
{
    const std::unique_ptr<QListWidgetItem> gone(m_list->takeItem(m_list->currentRow()));
    check();
}

void LayoutDialog::check()
{
    const bool any = m_list->currentItem() != nullptr;
    m_rename->setEnabled(any);
    m_delete->setEnabled(any);
    const QString text = complaint();
    m_note->setText(text);
    m_ok->setEnabled(text.isEmpty());
}

QString LayoutDialog::complaint() const
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString name = m_list->item(row)->text().simplified();
        if (const QString text = complaintOf(name, m_reserved); !text.isEmpty())
            return text;
        if (names.contains(name))
            return tr("Two layouts have the name “%1”: choose another one.").arg(name);
        names.append(name);
    }
    return {};
}

QString LayoutDialog::complaintOf(const QString& name, const QStringList& reserved)
{
    if (name.isEmpty())
        return tr("A layout needs a name.");
    if (reserved.contains(name, Qt::CaseInsensitive))
        return tr("“%1” is a layout of the program's own: choose another name.").arg(name);
    return {};
}

void LayoutDialog::finish()
{
    std::vector<SavedLayout> left;
    LayoutRenames renamed;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        left.push_back(m_layouts[std::size_t(item->data(indexRole).toInt())]);
        const QString name = item->text().simplified();
        if (name != left.back().name)
            renamed.insert(left.back().name, name);
        left.back().name = name;
    }
    emit edited(left, renamed);
}

} // namespace metallm::ui
