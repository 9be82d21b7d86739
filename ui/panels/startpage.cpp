// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/startpage.h"

#include "ui/charts/progressoverlay.h"
#include "ui/shell/actions.h"
#include "ui/util/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int cardWidth = 560;

/// A push button that shows what an action of the register does.
QPushButton* makeButton(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setToolTip(action->toolTip());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

QLabel* makeLabel(const QString& role, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("role", role);
    label->setWordWrap(true);
    return label;
}

} // namespace

StartPage::StartPage(const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_title(makeLabel(u"figure"_s, this))
    , m_lead(makeLabel(u"muted"_s, this))
    , m_recentTitle(makeLabel(u"heading"_s, this))
    , m_dropText(makeLabel(u"muted"_s, this))
    , m_activity(makeLabel(u"muted"_s, this))
    , m_progress(new ProgressOverlay(this))
{
    setObjectName(u"startPage"_s);
    buildCard(actions);
    retranslate();
    setRecentFiles({});
}

void StartPage::buildCard(const Actions& actions)
{
    auto* card = new QWidget(this);
    card->setObjectName(u"startCard"_s);
    card->setFixedWidth(cardWidth);
    m_column = new QVBoxLayout(card);
    m_column->setContentsMargins({});
    m_column->setSpacing(3 * measure::grid);
    m_column->addWidget(m_title);
    m_column->addWidget(m_lead);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * measure::grid);
    for (const ActionId id :
        {ActionId::OpenSample, ActionId::OpenStudy, ActionId::ImportFiles, ActionId::ImportFolder})
        buttons->addWidget(makeButton(actions.get(id), card));
    buttons->addStretch();
    m_column->addSpacing(measure::grid);
    m_column->addLayout(buttons);
    m_column->addWidget(makeDropTarget());
    m_column->addWidget(m_recentTitle);
    m_recentList = new QVBoxLayout;
    m_recentList->setSpacing(0);
    m_column->addLayout(m_recentList);
    m_column->addWidget(makeProgress());

    auto* layout = new QVBoxLayout(this);
    // Not an alignment: the layout would ask for the card's height at the page's width.
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addWidget(card);
    centred->addStretch();
    layout->addStretch(2);
    layout->addLayout(centred);
    layout->addStretch(3);
}

QWidget* StartPage::makeDropTarget()
{
    auto* target = new QFrame(this);
    target->setObjectName(u"dropTarget"_s);
    target->setProperty("role", u"card"_s);
    auto* layout = new QVBoxLayout(target);
    layout->setContentsMargins(16, 28, 16, 28);
    m_dropText->setAlignment(Qt::AlignCenter);
    m_dropText->setWordWrap(true);
    layout->addWidget(m_dropText);
    return target;
}

/// Keeps its place while nothing is done, so that the page does not jump.
QWidget* StartPage::makeProgress()
{
    auto* area = new QWidget(this);
    area->setFixedHeight(2 * measure::controlHeight);
    m_activity->setWordWrap(false);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_activity);
    layout->addWidget(m_progress);
    connect(m_progress, &ProgressOverlay::cancelRequested, this, &StartPage::cancelRequested);
    return area;
}

void StartPage::setActivity(const QString& text)
{
    m_activity->setText(text);
    const Progress unknown;
    m_progress->setProgress(text.isEmpty() ? nullptr : &unknown);
}

void StartPage::setProgress(const Progress& progress)
{
    if (!m_activity->text().isEmpty())
        m_progress->setProgress(&progress);
}

void StartPage::setRecentFiles(const QStringList& files)
{
    while (QLayoutItem* item = m_recentList->takeAt(0)) {
        item->widget()->deleteLater();
        std::unique_ptr<QLayoutItem> owned(item);
    }
    for (const QString& file : files) {
        const QFileInfo info(file);
        auto* button = new QPushButton(info.completeBaseName(), this);
        button->setObjectName(u"recentFile"_s);
        button->setProperty("role", u"flat"_s);
        button->setToolTip(file);
        connect(button, &QPushButton::clicked, this, [this, file] { emit recentFileChosen(file); });
        m_recentList->addWidget(button, 0, Qt::AlignLeft);
    }
    m_recentTitle->setVisible(!files.isEmpty());
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Which model should answer which query?"));
    m_lead->setText(
        tr("Open a study, or import a data set with the answers that several models gave to the "
           "same queries. The workbench shows what routing between them costs and achieves."));
    m_recentTitle->setText(tr("Recent studies"));
    m_dropText->setText(tr("Drop a study, a folder or data files here or anywhere on the window"));
}

} // namespace metallm::ui
