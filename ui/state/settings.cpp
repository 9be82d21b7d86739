// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/settings.h"

#include <array>
#include <QDir>
#include <QStandardPaths>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

enum class Scope { Preference, WindowState };

struct Entry {
    Setting key;
    QString name;
    Scope scope;
    QVariant defaultValue;
};

const Entry& entry(Setting key)
{
    static const std::array table{
        Entry{Setting::Theme, u"view/theme"_s, Scope::Preference, u"system"_s},
        Entry{Setting::Language, u"view/language"_s, Scope::Preference, u"system"_s},
        Entry{Setting::RecentFiles, u"files/recent"_s, Scope::WindowState, QStringList()},
        Entry{Setting::LastFolder, u"files/lastFolder"_s, Scope::WindowState, QString()},
        Entry{Setting::WindowGeometry, u"window/geometry"_s, Scope::WindowState, QByteArray()},
        Entry{Setting::PanelLayout, u"window/panels"_s, Scope::WindowState, QByteArray()},
        Entry{Setting::EmbedderDimensions, u"embedding/dimensions"_s, Scope::Preference, 256},
        Entry{Setting::EmbedderKind, u"embedding/kind"_s, Scope::Preference, u"lsa"_s},
        Entry{Setting::EndpointKey, u"embedding/key"_s, Scope::Preference, u"none"_s},
        Entry{Setting::EndpointKeyName, u"embedding/keyName"_s, Scope::Preference, QString()},
        Entry{Setting::EndpointModel, u"embedding/model"_s, Scope::Preference, QString()},
        Entry{Setting::EndpointParallel, u"embedding/parallel"_s, Scope::Preference, 4},
        Entry{Setting::EndpointUrl, u"embedding/url"_s, Scope::Preference, QString()},
        Entry{Setting::ImportMappings, u"import/mappings"_s, Scope::Preference, QStringList()},
        Entry{Setting::RecentCommands, u"commands/recent"_s, Scope::WindowState, QStringList()},
        Entry{Setting::Shortcuts, u"keys/shortcuts"_s, Scope::Preference, QVariantMap()},
        Entry{Setting::Layout, u"window/layout"_s, Scope::WindowState, u"tune"_s},
        Entry{Setting::Layouts, u"window/layouts"_s, Scope::Preference, QStringList()},
        Entry{Setting::TextScale, u"view/textScale"_s, Scope::WindowState, 1.0},
        Entry{Setting::TourShown, u"help/tourShown"_s, Scope::Preference, false},
        Entry{Setting::ExportFolder, u"files/exportFolder"_s, Scope::WindowState, QString()},
    };
    const auto& found = table[static_cast<std::size_t>(key)];
    Q_ASSERT(found.key == key);
    return found;
}

QString filePath(const QString& folder, const QString& name)
{
    return QDir(folder).filePath(name);
}

} // namespace

Settings::Settings()
    : Settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
{
}

Settings::Settings(const QString& folder)
    : m_preferences(filePath(folder, u"preferences.ini"_s), QSettings::IniFormat)
    , m_windowState(filePath(folder, u"window.ini"_s), QSettings::IniFormat)
{
}

QVariant Settings::value(Setting key) const
{
    if (const auto found = m_overrides.find(key); found != m_overrides.end())
        return found->second;
    return fileOf(key).value(entry(key).name, entry(key).defaultValue);
}

void Settings::setValue(Setting key, const QVariant& value)
{
    m_overrides.erase(key);
    if (this->value(key) != value)
        fileOf(key).setValue(entry(key).name, value);
}

void Settings::reset()
{
    m_overrides.clear();
    m_preferences.clear();
    m_windowState.clear();
}

QSettings& Settings::fileOf(Setting key) const
{
    return entry(key).scope == Scope::Preference ? m_preferences : m_windowState;
}

} // namespace metallm::ui
