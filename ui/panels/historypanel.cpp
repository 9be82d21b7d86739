// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/historypanel.h"

#include "ui/models/historymodel.h"
#include "ui/util/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

HistoryPanel::HistoryPanel(QUndoStack& stack, QWidget* parent)
    : QWidget(parent)
    , m_stack(stack)
    , m_model(new HistoryModel(stack, this))
    , m_list(new QListView(this))
    , m_empty(new QLabel(this))
{
    setObjectName(u"historyPanel"_s);
    m_list->setObjectName(u"historyList"_s);
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_empty->setObjectName(u"historyEmpty"_s);
    m_empty->setProperty("role", u"muted"_s);
    m_empty->setWordWrap(true);
    m_empty->setMargin(2 * measure::padding);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);

    connect(m_list, &QListView::clicked, this, &HistoryPanel::goTo);
    connect(m_list, &QListView::activated, this, &HistoryPanel::goTo);
    connect(m_model, &HistoryModel::dataChanged, this, &HistoryPanel::follow);
    retranslate();
    follow();
}

void HistoryPanel::goTo(const QModelIndex& state)
{
    m_stack.setIndex(state.row());
}

void HistoryPanel::follow()
{
    const bool any = m_stack.count() > 0;
    m_empty->setVisible(!any);
    m_list->setVisible(any);
    const QModelIndex present = m_model->index(m_model->present());
    m_list->setCurrentIndex(present);
    m_list->scrollTo(present);
}

void HistoryPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryPanel::retranslate()
{
    m_empty->setText(tr("Nothing was changed yet. Every change of parameters, prices, filters and "
                        "pins will stand here; a click goes back to the state after it."));
    m_list->setAccessibleName(tr("History of changes"));
    m_list->setToolTip(tr("Every change that can be undone; a click, or Enter, goes to the state "
                          "after it"));
    m_model->retranslate();
}

} // namespace metallm::ui
