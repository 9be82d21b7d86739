// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <QSettings>
#include <QString>
#include <QVariant>

namespace metallm::ui {

enum class Setting {
    Theme, ///< "system", "light" or "dark"
    Language, ///< "system" or a language code, such as "de"
    RecentFiles, ///< newest first
    LastFolder, ///< where the last file was chosen
    WindowGeometry,
    PanelLayout,
    EmbedderDimensions,
    EmbedderKind, ///< "lsa", "file" or "endpoint"
    EndpointKey, ///< where it is kept: "none", "environment" or "keychain"
    EndpointKeyName,
    EndpointModel,
    EndpointParallel,
    EndpointUrl,
    ImportMappings, ///< how tables were mapped, newest first: MappingMemory
    RecentCommands, ///< keys of the palette, newest first
    Shortcuts, ///< action name to shortcut, of those that the user changed
    Layout, ///< the one chosen last: Layouts::chosen()
    Layouts, ///< SavedLayouts
    TextScale, ///< 1 = as usual
    TourShown,
    ExportFolder, ///< where the last report, picture or table went: ExportPlace
};

/// What is kept between two sittings: one file for what the user prefers, one for what this
/// machine's screen looked like. Every key, its file and its default stand in one table.
class Settings {
public:
    Settings(); ///< in the user's configuration folder
    explicit Settings(const QString& folder);

    QVariant value(Setting key) const;
    QString text(Setting key) const { return value(key).toString(); }
    void setValue(Setting key, const QVariant& value);
    /// In force for this sitting, until setValue; not kept.
    void overrideValue(Setting key, const QVariant& value) { m_overrides[key] = value; }
    void reset();

private:
    QSettings& fileOf(Setting key) const;

    mutable QSettings m_preferences;
    mutable QSettings m_windowState;
    std::map<Setting, QVariant> m_overrides;
};

} // namespace metallm::ui
