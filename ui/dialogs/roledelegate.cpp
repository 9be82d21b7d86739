// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/roledelegate.h"

#include "core/import/columnroles.h"
#include "ui/util/importtext.h"
#include "ui/util/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int markWidth = 18;

} // namespace

QWidget* RoleDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* box = new QComboBox(parent);
    box->setObjectName(u"roleBox"_s);
    for (const importer::ColumnRole role : importer::rolesOf(m_shape))
        box->addItem(roleText(role), static_cast<int>(role));
    auto* delegate = const_cast<RoleDelegate*>(this); // Qt's signals are not const
    connect(box, &QComboBox::activated, delegate, [delegate, box] {
        emit delegate->commitData(box);
        emit delegate->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup);
    return box;
}

void RoleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = static_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void RoleDelegate::setModelData(
    QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

void RoleDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem narrowed = option;
    narrowed.rect.setRight(option.rect.right() - markWidth);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.highlight());
    QStyledItemDelegate::paint(painter, narrowed, index);
    const QString mark =
        Theme::of(option.widget).dark ? u":/theme/down-dark.svg"_s : u":/theme/down-light.svg"_s;
    const QRect place(option.rect.right() - markWidth + 4, option.rect.center().y() - 4, 10, 10);
    QIcon(mark).paint(painter, place);
}

} // namespace metallm::ui
