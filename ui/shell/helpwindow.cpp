// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"

#include "ui/shell/helppage.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int indexWidth = 210;

} // namespace

HelpWindow::HelpWindow(Source source, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_source(std::move(source))
    , m_library(m_source())
    , m_back(new QToolButton(this))
    , m_forward(new QToolButton(this))
    , m_search(new QLineEdit(this))
    , m_index(new QListWidget(this))
    , m_page(new HelpPage(this))
{
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("role", u"panel"_s);
    m_back->setObjectName(u"helpBack"_s);
    m_forward->setObjectName(u"helpForward"_s);
    m_search->setObjectName(u"helpSearch"_s);
    m_index->setObjectName(u"helpIndex"_s);
    m_page->setObjectName(u"helpPage"_s);
    build();
    retranslate();
    fillIndex();
    connectControls();
    resize(780, 620);
}

void HelpWindow::build()
{
    m_back->setArrowType(Qt::LeftArrow);
    m_forward->setArrowType(Qt::RightArrow);
    m_back->setShortcut(QKeySequence::Back);
    m_forward->setShortcut(QKeySequence::Forward);
    m_search->setClearButtonEnabled(true);
    m_index->setFixedWidth(indexWidth);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_back);
    tools->addWidget(m_forward);
    tools->addWidget(m_search, 1);
    auto* left = new QVBoxLayout;
    left->setContentsMargins(8, 8, 0, 8);
    left->addLayout(tools);
    left->addWidget(m_index, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addLayout(left);
    row->addWidget(m_page, 1);
    m_search->setMaximumWidth(indexWidth);
}

void HelpWindow::connectControls()
{
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fillIndex);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (const QListWidgetItem* first = m_index->item(0))
            go(first->data(Qt::UserRole).toString());
    });
    connect(m_index, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            go(item->data(Qt::UserRole).toString());
    });
    connect(m_page, &HelpPage::anchorClicked, this, &HelpWindow::followLink);
}

void HelpWindow::open(const QString& topic)
{
    load();
    go(topic);
    show();
    raise();
    activateWindow();
    m_page->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::load()
{
    m_library = m_source();
    fillIndex();
    if (m_at >= 0)
        showPage();
}

void HelpWindow::go(const QString& topic)
{
    const QString known = m_library.find(topic) ? topic : HelpLibrary::startId();
    if (known == this->topic())
        return showPage();
    m_history = m_history.mid(0, m_at + 1);
    m_history.append(known);
    m_at = m_history.size() - 1;
    showPage();
}

void HelpWindow::step(qsizetype by)
{
    m_at = std::clamp<qsizetype>(m_at + by, 0, m_history.size() - 1);
    showPage();
}

/// Links name a page as its file does: "frontier.md".
void HelpWindow::followLink(const QUrl& link)
{
    go(link.path().section(u'.', 0, 0));
}

void HelpWindow::showPage()
{
    if (const HelpTopic* page = m_library.find(topic()))
        m_page->setPage(page->text);
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_history.size());
    const QSignalBlocker blocker(m_index);
    m_index->setCurrentRow(-1);
    for (int row = 0; row < m_index->count(); ++row)
        if (m_index->item(row)->data(Qt::UserRole).toString() == topic())
            m_index->setCurrentRow(row);
}

void HelpWindow::fillIndex()
{
    const QSignalBlocker blocker(m_index);
    m_index->clear();
    for (const HelpTopic* found : m_library.search(m_search->text())) {
        auto* item = new QListWidgetItem(found->title, m_index);
        item->setData(Qt::UserRole, found->id);
        if (found->id == topic())
            m_index->setCurrentItem(item);
    }
}

void HelpWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        load();
    }
    QWidget::changeEvent(event);
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Help"));
    m_back->setToolTip(tr("The page before (Alt+Left)"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(tr("The page after (Alt+Right)"));
    m_forward->setAccessibleName(tr("Forward"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setToolTip(tr("Leaves the pages that have all these words; Enter opens the first"));
    m_search->setAccessibleName(tr("Search the help"));
    m_index->setAccessibleName(tr("Pages"));
    m_page->setAccessibleName(tr("Page"));
}

} // namespace metallm::ui
