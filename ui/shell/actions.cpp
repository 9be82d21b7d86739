// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/util/icons.h"

#include <algorithm>
#include <QCoreApplication>
#include <QKeySequence>
#include <QRegularExpression>
#include <span>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

struct Entry {
    ActionId id;
    const char* name; ///< of the object
    const char* text;
    const char* tip;
    const char* icon;
    QKeySequence shortcut;
};

std::span<const Entry> entries()
{
    static const Entry table[] = {
        {ActionId::NewStudy, "actionNewStudy", QT_TRANSLATE_NOOP("Actions", "&New study…"),
            QT_TRANSLATE_NOOP("Actions", "Make an empty study"), "study-new", QKeySequence::New},
        {ActionId::OpenStudy, "actionOpenStudy", QT_TRANSLATE_NOOP("Actions", "&Open…"),
            QT_TRANSLATE_NOOP("Actions", "Open a study"), "open", QKeySequence::Open},
        {ActionId::OpenSample, "actionOpenSample", QT_TRANSLATE_NOOP("Actions", "Open &sample"),
            QT_TRANSLATE_NOOP("Actions", "Open the built-in, simulated data set"), "sample", {}},
        {ActionId::NewWindow, "actionNewWindow", QT_TRANSLATE_NOOP("Actions", "New &window"),
            QT_TRANSLATE_NOOP("Actions", "Open another window, for another study"), "",
            QKeySequence(u"Ctrl+Shift+N"_s)},
        {ActionId::OpenInNewWindow, "actionOpenInNewWindow",
            QT_TRANSLATE_NOOP("Actions", "Open in new win&dow…"),
            QT_TRANSLATE_NOOP("Actions", "Open a study in a window of its own"), "",
            QKeySequence(u"Ctrl+Shift+O"_s)},
        {ActionId::ImportFiles, "actionImportFiles", QT_TRANSLATE_NOOP("Actions", "&Import…"),
            QT_TRANSLATE_NOOP("Actions", "Import a data set from files"), "import",
            QKeySequence(u"Ctrl+I"_s)},
        {ActionId::ImportFolder, "actionImportFolder",
            QT_TRANSLATE_NOOP("Actions", "Import &folder…"),
            QT_TRANSLATE_NOOP("Actions", "Import a data set from a folder"), "folder",
            QKeySequence(u"Ctrl+Shift+I"_s)},
        {ActionId::ExportTidy, "actionExportTidy",
            QT_TRANSLATE_NOOP("Actions", "&Export data set…"),
            QT_TRANSLATE_NOOP("Actions", "Write the data set as CSV files into a folder"), "export",
            QKeySequence(u"Ctrl+E"_s)},
        {ActionId::SavePrices, "actionSavePrices", QT_TRANSLATE_NOOP("Actions", "Save &prices"),
            QT_TRANSLATE_NOOP("Actions", "Write the edited prices into the study"), "save",
            QKeySequence::Save},
        {ActionId::Report, "actionReport", QT_TRANSLATE_NOOP("Actions", "Repor&t…"),
            QT_TRANSLATE_NOOP("Actions", "Write a report of the present analysis"), "report",
            QKeySequence(u"Ctrl+R"_s)},
        {ActionId::Quit, "actionQuit", QT_TRANSLATE_NOOP("Actions", "&Quit"),
            QT_TRANSLATE_NOOP("Actions", "Leave the program"), "quit", QKeySequence(u"Ctrl+Q"_s)},
        {ActionId::Undo, "actionUndo", QT_TRANSLATE_NOOP("Actions", "&Undo"),
            QT_TRANSLATE_NOOP("Actions", "Take back the last change"), "undo", QKeySequence::Undo},
        {ActionId::Redo, "actionRedo", QT_TRANSLATE_NOOP("Actions", "&Redo"),
            QT_TRANSLATE_NOOP("Actions", "Make the change again"), "redo", QKeySequence::Redo},
        {ActionId::FindQuery, "actionFindQuery", QT_TRANSLATE_NOOP("Actions", "&Find queries"),
            QT_TRANSLATE_NOOP("Actions", "Filter the table of queries"), "find",
            QKeySequence::Find},
        {ActionId::ClearFilters, "actionClearFilters",
            QT_TRANSLATE_NOOP("Actions", "&Clear all filters"),
            QT_TRANSLATE_NOOP("Actions", "Take every filter of the queries away"), "",
            QKeySequence(u"Ctrl+Shift+F"_s)},
        {ActionId::CommandPalette, "actionCommandPalette",
            QT_TRANSLATE_NOOP("Actions", "C&ommands…"),
            QT_TRANSLATE_NOOP("Actions", "Find and run any command by its name"), "find",
            QKeySequence(u"Ctrl+K"_s)},
        {ActionId::EditShortcuts, "actionEditShortcuts",
            QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts…"),
            QT_TRANSLATE_NOOP("Actions", "Choose other shortcuts for the commands"), "", {}},
        {ActionId::Run, "actionRun", QT_TRANSLATE_NOOP("Actions", "&Run"),
            QT_TRANSLATE_NOOP("Actions", "Compute the analysis again"), "run",
            QKeySequence(u"F5"_s)},
        {ActionId::Pin, "actionPin", QT_TRANSLATE_NOOP("Actions", "&Pin"),
            QT_TRANSLATE_NOOP("Actions", "Keep the present analysis to compare others with it"),
            "pin", QKeySequence(u"Ctrl+D"_s)},
        {ActionId::Ask, "actionAsk", QT_TRANSLATE_NOOP("Actions", "&Ask about a new query"),
            QT_TRANSLATE_NOOP("Actions", "Type a query and see which model the router takes"), "",
            QKeySequence(u"Ctrl+Shift+A"_s)},
        {ActionId::Compare, "actionCompare", QT_TRANSLATE_NOOP("Actions", "Compare &side by side"),
            QT_TRANSLATE_NOOP("Actions", "Show two analyses side by side, over the same axes"), "",
            QKeySequence(u"Ctrl+Shift+D"_s)},
        {ActionId::Cancel, "actionCancel", QT_TRANSLATE_NOOP("Actions", "&Cancel"),
            QT_TRANSLATE_NOOP("Actions", "Stop what is being computed, imported or written"),
            "cancel", QKeySequence(u"Ctrl+."_s)},
        {ActionId::LayoutTune, "actionLayoutTune", QT_TRANSLATE_NOOP("Actions", "&Tune"),
            QT_TRANSLATE_NOOP(
                "Actions", "Layout for tuning: the question, its answer, the queries"),
            "", QKeySequence(u"Ctrl+1"_s)},
        {ActionId::LayoutCompare, "actionLayoutCompare", QT_TRANSLATE_NOOP("Actions", "&Compare"),
            QT_TRANSLATE_NOOP(
                "Actions", "Layout for comparing models and analyses, with frontier and queries"),
            "", QKeySequence(u"Ctrl+2"_s)},
        {ActionId::LayoutPresent, "actionLayoutPresent", QT_TRANSLATE_NOOP("Actions", "&Present"),
            QT_TRANSLATE_NOOP(
                "Actions", "Layout for a projector: frontier, selection and figures in large type"),
            "", QKeySequence(u"Ctrl+3"_s)},
        {ActionId::SaveLayout, "actionSaveLayout", QT_TRANSLATE_NOOP("Actions", "&Save layout as…"),
            QT_TRANSLATE_NOOP("Actions", "Keep the places of the panels under a name"), "", {}},
        {ActionId::ManageLayouts, "actionManageLayouts",
            QT_TRANSLATE_NOOP("Actions", "&Manage layouts…"),
            QT_TRANSLATE_NOOP("Actions", "Rename or delete saved layouts"), "", {}},
        {ActionId::PlayRun, "actionPlayRun", QT_TRANSLATE_NOOP("Actions", "P&lay the run"),
            QT_TRANSLATE_NOOP("Actions", "Watch the run learn, query by query; again to pause"),
            "run", QKeySequence(u"F8"_s)},
        {ActionId::StepBack, "actionStepBack", QT_TRANSLATE_NOOP("Actions", "One query &back"),
            QT_TRANSLATE_NOOP("Actions", "Show the run as it was one query before"), "step-back",
            QKeySequence(u"Shift+F7"_s)},
        {ActionId::StepOn, "actionStepOn", QT_TRANSLATE_NOOP("Actions", "One query &on"),
            QT_TRANSLATE_NOOP("Actions", "Show the run as it was one query later"), "step-on",
            QKeySequence(u"F7"_s)},
        {ActionId::FirstStep, "actionFirstStep", QT_TRANSLATE_NOOP("Actions", "&First query"),
            QT_TRANSLATE_NOOP("Actions", "Show the run as it began"), "first", {}},
        {ActionId::WholeRun, "actionWholeRun", QT_TRANSLATE_NOOP("Actions", "&Whole run"),
            QT_TRANSLATE_NOOP("Actions", "Show the whole run again"), "last",
            QKeySequence(u"Shift+F8"_s)},
        {ActionId::RestoreLayout, "actionRestoreLayout",
            QT_TRANSLATE_NOOP("Actions", "&Reset layout"),
            QT_TRANSLATE_NOOP("Actions", "Put every panel back where the layout has it"), "layout",
            {}},
        {ActionId::FullScreen, "actionFullScreen", QT_TRANSLATE_NOOP("Actions", "F&ull screen"),
            QT_TRANSLATE_NOOP("Actions", "Use the whole screen"), "full-screen",
            QKeySequence(u"F11"_s)},
        {ActionId::Help, "actionHelp", QT_TRANSLATE_NOOP("Actions", "&Help"),
            QT_TRANSLATE_NOOP("Actions", "Explain the panel that has the keyboard"), "help",
            QKeySequence(u"F1"_s)},
        {ActionId::Tour, "actionTour", QT_TRANSLATE_NOOP("Actions", "&Tour"),
            QT_TRANSLATE_NOOP("Actions", "Five steps through the window, on the sample"), "", {}},
        {ActionId::About, "actionAbout", QT_TRANSLATE_NOOP("Actions", "&About MetaLLM Workbench"),
            QT_TRANSLATE_NOOP("Actions", "Version and licence"), "info", {}},
        {ActionId::AboutQt, "actionAboutQt", QT_TRANSLATE_NOOP("Actions", "About &Qt"),
            QT_TRANSLATE_NOOP("Actions", "The toolkit the window is made with"), "", {}},
    };
    return table;
}

QAction* makeAction(const Entry& entry, QObject* parent)
{
    auto* action = new QAction(parent);
    action->setObjectName(QString::fromLatin1(entry.name));
    action->setIcon(paletteIcon(QString::fromLatin1(entry.icon)));
    action->setShortcuts(Actions::defaultShortcuts(action->objectName()));
    action->setMenuRole(QAction::NoRole);
    return action;
}

/// "Open a study (Ctrl+O)": where the shortcut is learnt.
QString toolTip(const QString& tip, const QKeySequence& shortcut)
{
    if (shortcut.isEmpty())
        return tip;
    return tip + u" ("_s + shortcut.toString(QKeySequence::NativeText) + u')';
}

} // namespace

Actions::Actions(QObject* parent)
    : QObject(parent)
{
    for (const Entry& entry : entries())
        m_actions.emplace(entry.id, makeAction(entry, this));
    for (const ActionId id : {ActionId::FullScreen, ActionId::LayoutTune, ActionId::LayoutCompare,
             ActionId::LayoutPresent})
        get(id)->setCheckable(true);
    retranslate();
}

std::vector<QAction*> Actions::all() const
{
    std::vector<QAction*> actions;
    for (const Entry& entry : entries())
        actions.push_back(get(entry.id));
    return actions;
}

QList<QKeySequence> Actions::defaultShortcuts(const QString& name)
{
    const auto table = entries();
    const auto entry = std::ranges::find_if(
        table, [&](const Entry& one) { return name == QLatin1StringView(one.name); });
    if (entry == table.end() || entry->shortcut.isEmpty())
        return {};
    if (entry->id == ActionId::CommandPalette) // known by either from other programs
        return {entry->shortcut, QKeySequence(u"Ctrl+Shift+P"_s)};
    return {entry->shortcut};
}

QString Actions::plainText(const QString& text)
{
    // Where no letter of the text is a key, one stands behind it in brackets: "開く(&O)…".
    // Two in a row are one that is to be read.
    static const QRegularExpression key(u"\\(&.\\)|&(&?)|…"_s);
    return QString(text).replace(key, u"\\1"_s).trimmed();
}

void Actions::retranslate()
{
    for (const Entry& entry : entries()) {
        QAction* action = get(entry.id);
        const QString tip = QCoreApplication::translate("Actions", entry.tip);
        const QString text = QCoreApplication::translate("Actions", entry.text);
        action->setText(text);
        action->setIconText(plainText(text));
        action->setStatusTip(tip);
        action->setToolTip(toolTip(tip, action->shortcut()));
    }
}

} // namespace metallm::ui
