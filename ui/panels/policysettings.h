// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/registry.h"

#include <functional>
#include <QStringList>
#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace metallm::ui {

/// A control for each parameter of the chosen policy, as the register describes them.
class PolicySettings : public QWidget {
    Q_OBJECT

public:
    using Values = std::map<std::string, std::string>;

    explicit PolicySettings(QWidget* parent);

    /// Null: no policy. `models` are those that take part.
    void show(const policy::PolicyInfo* policy, const Values& values, const QStringList& models);
    void retranslate();

    /// Values of the parameters that must be set, where a policy is chosen.
    static Values begin(const policy::PolicyInfo& policy, const QStringList& models);

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
    void edit(const std::string& name, const QString& value);
    void reset();

    const policy::PolicyInfo* m_policy = nullptr;
    Values m_values;
    QStringList m_models;
    std::vector<Row> m_rows;
    QVBoxLayout* m_column;
    QWidget* m_body = nullptr; // replaced with the policy
    QPushButton* m_reset;
};

} // namespace metallm::ui
