// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace metallm::ui {

class Settings;

/// The studies opened last, newest first; kept in the settings.
class RecentFiles : public QObject {
    Q_OBJECT

public:
    static constexpr qsizetype limit = 8;

    RecentFiles(Settings& settings, QObject* parent);

    QStringList files() const;
    void add(const QString& file);
    void remove(const QString& file);
    void clear() { store({}); }

signals:
    void changed(const QStringList& files);

private:
    void store(const QStringList& files);

    Settings& m_settings;
};

} // namespace metallm::ui
