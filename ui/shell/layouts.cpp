// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/layouts.h"

#include "ui/dialogs/namedialog.h"
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

QString savedKey(const QString& name)
{
    return u"saved/"_s + name;
}

/// Their rows are as high as setUpTable() made them, for the type of that time.
void fitRows(const QWidget& window)
{
    const int height = qRound(measure::rowHeight * textScale());
    for (const QTableView* table : window.findChildren<QTableView*>())
        if (QHeaderView* rows = table->verticalHeader(); rows->isHidden())
            rows->setDefaultSectionSize(height);
}

QString plain(const QAction* action)
{
    return QString(action->text()).remove(u'&');
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
    parts.actions.connectTo(ActionId::RestoreLayout, this, &Layouts::reset);
    parts.actions.connectTo(ActionId::SaveLayout, this, &Layouts::askForName);
    parts.actions.connectTo(ActionId::ManageLayouts, this, &Layouts::manage);
    makeSavedActions();
}

void Layouts::choose(const QString& key)
{
    for (const Own& own : ownLayouts)
        if (key == QLatin1StringView(own.key)) {
            setTextScale(textScaleOf(own.arrangement));
            m_parts.panels.setArrangement(own.arrangement);
            return mark(key);
        }
    for (const SavedLayout& layout : m_saved.all())
        if (key == savedKey(layout.name)) {
            setTextScale(layout.textScale);
            if (!m_parts.panels.restoreLayout(layout.panels))
                m_parts.log.warn(tr("The layout “%1” was saved by another version of the program, "
                                    "whose panels were different: arrange the panels and save it "
                                    "again")
                                     .arg(layout.name));
            return mark(key);
        }
}

void Layouts::save(const QString& name)
{
    m_saved.save({name, m_parts.panels.layoutState(), textScale()});
    makeSavedActions();
    mark(savedKey(name));
}

void Layouts::setSaved(const std::vector<SavedLayout>& layouts)
{
    if (layouts == m_saved.all())
        return;
    m_saved.store(layouts);
    makeSavedActions();
    mark(m_chosen);
}

void Layouts::restore(const QString& key, const QByteArray& panels)
{
    choose(key); // what the panels fall back to
    if (!panels.isEmpty())
        m_parts.panels.restoreLayout(panels);
}

void Layouts::followSettings()
{
    const std::vector<SavedLayout> saved = m_saved.all();
    const auto keyOf = [](const QAction* action) { return action->data().toString(); };
    const auto savedKeyOf = [](const SavedLayout& layout) { return savedKey(layout.name); };
    if (!std::ranges::equal(savedActions(), saved, {}, keyOf, savedKeyOf))
        makeSavedActions();
}

QList<QAction*> Layouts::savedActions() const
{
    return m_choices->actions().mid(std::size(ownLayouts));
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

void Layouts::setTextScale(double scale)
{
    m_parts.appearance.setTextScale(scale);
    fitRows(*m_window);
}

void Layouts::mark(const QString& key)
{
    const QList<QAction*> choices = m_choices->actions();
    const auto found = std::ranges::find(
        choices, key, [](const QAction* action) { return action->data().toString(); });
    QAction* action = found == choices.end() ? choices.constFirst() : *found;
    m_chosen = action->data().toString();
    action->setChecked(true);
    m_parts.settings.setValue(Setting::Layout, m_chosen);
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
    m_parts.actions.get(ActionId::ManageLayouts)->setEnabled(!savedActions().isEmpty());
    emit savedChanged();
}

QStringList Layouts::ownNames() const
{
    QStringList names;
    for (const Own& own : ownLayouts)
        names.append(plain(m_parts.actions.get(own.action)));
    return names;
}

void Layouts::askForName()
{
    QStringList taken;
    for (const SavedLayout& layout : m_saved.all())
        taken.append(layout.name);
    NameDialog::Request request{.title = tr("Save layout"),
        .label = tr("Name of the layout"),
        .taken = taken,
        .takenNote = tr("This takes the place of the saved layout of that name."),
        .reserved = ownNames(),
        .reservedNote = tr("That is a layout of the program's own: choose another name.")};
    if (m_chosen.startsWith(savedKey({})))
        request.suggestion = m_chosen.sliced(savedKey({}).size());
    auto* dialog = new NameDialog(request, m_window);
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
