// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/state/settings.h"
#include "ui/util/theme.h"

#include <algorithm>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int paletteWidth = 560;
constexpr int paletteHeight = 380;
constexpr int topGap = 44; // below the menu bar
constexpr int pageRows = 8;
constexpr qsizetype mostRecent = 12;

} // namespace

CommandPalette::CommandPalette(Settings& settings, QWidget* window)
    : QFrame(window)
    , m_settings(settings)
    , m_model(new CommandsModel(this))
    , m_edit(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_nothing(new QLabel(this))
{
    setObjectName(u"commandPalette"_s);
    setProperty("role", u"card"_s);
    setAttribute(Qt::WA_StyledBackground);
    hide();
    build();
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_model->setTyped(text);
        choose(0);
    });
    connect(m_list, &QTreeView::clicked, this, &CommandPalette::run);
    retranslate();
}

void CommandPalette::build()
{
    m_edit->setObjectName(u"commandEdit"_s);
    m_edit->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setModel(m_model);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the box
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(CommandsModel::TextColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(
        CommandsModel::ShortcutColumn, QHeaderView::ResizeToContents);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setProperty("role", u"muted"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_edit);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
}

void CommandPalette::retranslate()
{
    m_edit->setPlaceholderText(tr("Type a command, a panel or a policy"));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->setToolTip(tr("Some letters of the name will do; arrow keys choose, Enter runs"));
    m_list->setAccessibleName(tr("Commands found"));
    m_nothing->setText(tr("No command of that name"));
    setAccessibleName(tr("Commands"));
}

void CommandPalette::open(std::vector<Command> commands)
{
    if (isVisible())
        return dismiss();
    m_focusBefore = QApplication::focusWidget();
    m_model->setCommands(
        std::move(commands), m_settings.value(Setting::RecentCommands).toStringList());
    m_edit->clear();
    choose(0);
    place();
    show();
    raise();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(paletteWidth, room.width() - 40);
    const int height = std::min(paletteHeight, room.height() - 2 * topGap);
    setGeometry((room.width() - width) / 2, topGap, width, height);
}

void CommandPalette::choose(int row)
{
    const bool any = m_model->rowCount() > 0;
    m_nothing->setVisible(!any);
    m_list->setVisible(any);
    if (!any)
        return;
    const QModelIndex index =
        m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), CommandsModel::TextColumn);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    // The keyboard stays in the box: a reader of the screen hears there what Enter would run.
    m_edit->setAccessibleDescription(index.data().toString());
}

void CommandPalette::move(int rows)
{
    choose(m_list->currentIndex().row() + rows);
}

void CommandPalette::run()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_model->rowCount() == 0)
        return;
    const Command command = m_model->commandAt(index.row());
    remember(command.key);
    dismiss(); // first, so that the command finds the window's own focus
    command.run();
}

void CommandPalette::remember(const QString& key)
{
    QStringList recent = m_settings.value(Setting::RecentCommands).toStringList();
    recent.removeAll(key);
    recent.prepend(key);
    m_settings.setValue(Setting::RecentCommands, recent.mid(0, mostRecent));
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && !m_list->underMouse()
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(pageRows);
        return true;
    case Qt::Key_PageUp:
        move(-pageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Tab:
        dismiss();
        return true;
    default:
        return false;
    }
}

} // namespace metallm::ui
