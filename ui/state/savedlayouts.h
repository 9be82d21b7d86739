// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <vector>

namespace metallm::ui {

class Settings;

/// How the panels stood when the user gave it a name.
struct SavedLayout {
    QString name;
    QByteArray panels; ///< Panels::layoutState()
    double textScale = 1;

    bool operator==(const SavedLayout&) const = default;
};

/// Former names of layouts that were renamed, with their new ones.
using LayoutRenames = QHash<QString, QString>;

/// The layouts that were saved, in the order of their names; kept in the settings.
class SavedLayouts {
public:
    explicit SavedLayouts(Settings& settings)
        : m_settings(settings)
    {
    }

    std::vector<SavedLayout> all() const;
    void store(std::vector<SavedLayout> layouts);
    /// In the place of the one of that name.
    void save(const SavedLayout& layout);

private:
    Settings& m_settings;
};

} // namespace metallm::ui
