// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/settings.h"

#include <functional>
#include <map>
#include <QStringList>
#include <QWidget>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace metallm::ui {

/// A control for each parameter of the chosen policy or pacing, as its register describes them.
class PolicySettings : public QWidget {
    Q_OBJECT

public:
    using Values = std::map<std::string, std::string>;

    using Infos = std::vector<policy::SettingInfo>;

    explicit PolicySettings(QWidget* parent);

    /// Null: nothing to set. `infos` are a register's own and outlive the window. `models` are
    /// those that take part.
    /// `source`: the paper that the parameters come from.
    void show(const Infos* infos, const Values& values, const QStringList& models,
        const std::string& source);
    void retranslate();

    /// Values of the parameters that must be set, where a policy is chosen.
    static Values begin(const Infos& infos, const QStringList& models);

signals:
    /// The settings as they should be: those at their default are left out.
    void edited(const std::map<std::string, std::string>& values);

private:
    struct Row {
        policy::SettingInfo setting;
        QLabel* label;
        QWidget* control;
        std::function<void(const QString&)> showValue;
    };

    void build();
    void addRow(const policy::SettingInfo& setting);
    void addControl(Row& row);
    void addNumber(Row& row);
    void addCount(Row& row);
    void addChoice(Row& row);
    void addText(Row& row);
    void describe(const Row& row) const;
    static QString rangeText(const policy::SettingInfo& setting);
    void edit(const std::string& name, const QString& value);
    void reset();

    const Infos* m_infos = nullptr;
    Values m_values;
    QStringList m_models;
    std::string m_source;
    std::vector<Row> m_rows;
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr; // replaced with the infos
    QPushButton* m_reset;
};

} // namespace metallm::ui
