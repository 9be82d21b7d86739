// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/layouts.h"

#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/layoutdialog.h"
#include "ui/shell/panels.h"
#include "ui/state/messagelog.h"
#include "ui/state/settings.h"
#include "ui/util/textscale.h"
#include "ui/util/theme.h"

#include <algorithm>
#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

struct Own {
    Arrangement arrangement;
    ActionId action;
    const char* key;
};
constexpr Own ownLayouts[]{{Arrangement::Tune, ActionId::LayoutTune, "tune"},
    {Arrangement::Compare, ActionId::LayoutCompare, "compare"},
    {Arrangement::Present, ActionId::LayoutPresent, "present"}};

constexpr QLatin1StringView savedPrefix("saved/");

QString savedKey(const QString& name)
{
    return savedPrefix + name;
}

/// Empty where it is no saved layout's.
QString nameIn(const QString& key)
{
    return key.startsWith(savedPrefix) ? key.sliced(savedPrefix.size()) : QString();
}

QString renamedKey(const QString& key, const LayoutRenames& renamed)
{
    const auto found = renamed.find(nameIn(key));
    return found == renamed.end() ? key : savedKey(*found);
}

/// Their rows are as high as setUpTable() made them, for the type of that time.
void fitRows(const QWidget& window)
{
    const int height = qRound(measure::rowHeight * textScale());
    for (const QTableView* table : window.findChildren<QTableView*>())
        if (QHeaderView* rows = table->verticalHeader(); rows->isHidden())
            rows->setDefaultSectionSize(height);
}

} // namespace

Layouts::Layouts(const Parts& parts, QWidget* window)
    : QObject(window)
    , m_parts(parts)
    , m_saved(parts.settings)
    , m_window(window)
    , m_choices(new QActionGroup(this))
    , m_chosen(u"tune"_s)
{
    for (const Own& own : ownLayouts) {
        QAction* action = parts.actions.get(own.action);
        action->setData(QString::fromLatin1(own.key));
        m_choices->addAction(action);
    }
    connect(m_choices, &QActionGroup::triggered, this,
        [this](const QAction* action) { choose(action->data().toString()); });
    connect(&parts.appearance, &Appearance::textScaleChanged, this, [window] { fitRows(*window); });
    parts.actions.connectTo(ActionId::RestoreLayout, this, &Layouts::reset);
    parts.actions.connectTo(ActionId::SaveLayout, this, &Layouts::askForName);
    parts.actions.connectTo(ActionId::ManageLayouts, this, &Layouts::manage);
    makeSavedActions();
}

std::optional<double> Layouts::textScaleFor(const QString& key) const
{
    for (const Own& own : ownLayouts)
        if (key == QLatin1StringView(own.key))
            return textScaleOf(own.arrangement);
    for (const SavedLayout& layout : m_saved.all())
        if (key == savedKey(layout.name))
            return layout.textScale;
    return std::nullopt;
}

void Layouts::place(const QString& key)
{
    for (const Own& own : ownLayouts)
        if (key == QLatin1StringView(own.key))
            return m_parts.panels.setArrangement(own.arrangement);
    for (const SavedLayout& layout : m_saved.all())
        if (key == savedKey(layout.name))
            return placeSaved(layout);
}

void Layouts::placeSaved(const SavedLayout& layout)
{
    if (!m_parts.panels.restoreLayout(layout.panels))
        m_parts.log.warn(tr("The layout “%1” was saved by another version of the program, "
                            "whose panels were different: arrange the panels and save it "
                            "again")
                             .arg(layout.name));
}

void Layouts::choose(const QString& key)
{
    const auto scale = textScaleFor(key);
    if (!scale)
        return;
    m_parts.appearance.setTextScale(*scale); // first: the places depend on it
    place(key);
    mark(key);
}

void Layouts::save(const QString& name)
{
    m_saved.save({name, m_parts.panels.layoutState(), textScale()});
    makeSavedActions();
    mark(savedKey(name));
    emit savedChanged({});
}

void Layouts::setSaved(const std::vector<SavedLayout>& layouts, const LayoutRenames& renamed)
{
    if (layouts == m_saved.all())
        return;
    m_saved.store(layouts);
    m_parts.settings.setValue(
        Setting::Layout, renamedKey(m_parts.settings.text(Setting::Layout), renamed));
    followSettings(renamed);
    emit savedChanged(renamed);
}

void Layouts::restore(const QString& key, const QByteArray& panels)
{
    m_chosen = key; // what the panels fall back to
    showChosen();
    place(m_chosen);
    if (!panels.isEmpty())
        m_parts.panels.restoreLayout(panels);
}

void Layouts::followSettings(const LayoutRenames& renamed)
{
    m_chosen = renamedKey(m_chosen, renamed);
    makeSavedActions();
}

void Layouts::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    enableActions();
}

void Layouts::enableActions()
{
    m_choices->setEnabled(m_isEnabled);
    for (const ActionId id : {ActionId::SaveLayout, ActionId::RestoreLayout})
        m_parts.actions.get(id)->setEnabled(m_isEnabled);
    m_parts.actions.get(ActionId::ManageLayouts)
        ->setEnabled(m_isEnabled && !savedActions().isEmpty());
}

QList<QAction*> Layouts::savedActions() const
{
    return m_choices->actions().mid(std::size(ownLayouts));
}

QString Layouts::savedName(const QAction* action)
{
    return nameIn(action->data().toString());
}

void Layouts::fill(QMenu* menu) const
{
    menu->clear();
    menu->addActions(m_choices->actions().mid(0, std::size(ownLayouts)));
    menu->addSeparator();
    if (const QList<QAction*> saved = savedActions(); !saved.isEmpty()) {
        menu->addActions(saved);
        menu->addSeparator();
    }
    for (const ActionId id :
        {ActionId::SaveLayout, ActionId::ManageLayouts, ActionId::RestoreLayout})
        menu->addAction(m_parts.actions.get(id));
}

void Layouts::mark(const QString& key)
{
    m_chosen = key;
    showChosen();
    m_parts.settings.setValue(Setting::Layout, m_chosen);
}

/// Of one that is gone, the first of the program's own takes the place.
void Layouts::showChosen()
{
    const QList<QAction*> choices = m_choices->actions();
    const auto found = std::ranges::find(
        choices, m_chosen, [](const QAction* action) { return action->data().toString(); });
    QAction* action = found == choices.end() ? choices.constFirst() : *found;
    m_chosen = action->data().toString();
    action->setChecked(true);
}

void Layouts::makeSavedActions()
{
    for (QAction* action : savedActions()) {
        m_choices->removeAction(action);
        action->deleteLater(); // it may be the one that was triggered
    }
    for (const SavedLayout& layout : m_saved.all()) {
        auto* action = new QAction(QString(layout.name).replace(u'&', u"&&"_s), this);
        action->setCheckable(true);
        action->setData(savedKey(layout.name));
        m_choices->addAction(action);
    }
    enableActions();
    showChosen();
    emit actionsChanged();
}

QStringList Layouts::ownNames() const
{
    QStringList names;
    for (const Own& own : ownLayouts)
        names.append(Actions::plainText(m_parts.actions.get(own.action)->text()));
    return names;
}

NameDialog::Verdict Layouts::judge(const QString& name) const
{
    if (const QString complaint = LayoutDialog::complaintOf(name, ownNames()); !complaint.isEmpty())
        return {false, complaint};
    const bool taken = textScaleFor(savedKey(name)).has_value();
    return {true, taken ? tr("This takes the place of the saved layout of that name.") : QString()};
}

void Layouts::askForName()
{
    auto* dialog =
        new NameDialog({.title = tr("Save layout"),
                           .label = tr("Name of the layout"),
                           .tip = tr("What the layout is called in the menu View, Layout"),
                           .suggestion = nameIn(m_chosen),
                           .judge = [this](const QString& name) { return judge(name); }},
            m_window);
    connect(dialog, &NameDialog::named, this, &Layouts::save);
    dialog->open();
}

void Layouts::manage()
{
    auto* dialog = new LayoutDialog(m_saved.all(), ownNames(), m_window);
    connect(dialog, &LayoutDialog::edited, this, &Layouts::setSaved);
    dialog->open();
}

} // namespace metallm::ui
