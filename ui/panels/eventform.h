// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/costs.h"
#include "core/sim/scenario.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <QStringList>
#include <QWidget>
#include <vector>

class QFormLayout;
class QLabel;

namespace metallm::ui {

class NumberBox;

/// The fields of one event of a scenario, as its kind has them. A changed event is proposed, not
/// kept.
class EventForm : public QWidget {
    Q_OBJECT

public:
    /// What events can speak of.
    struct World {
        QStringList models{};
        QStringList domains{};
        std::int64_t queries = 0;
        data::CostMode costMode = data::CostMode::Best;

        bool operator==(const World&) const = default;
    };

    explicit EventForm(QWidget* parent);

    void setWorld(const World& world);
    /// None: an empty form.
    void setEvent(const std::optional<sim::Event>& event);
    void retranslate() { build(); }

signals:
    void edited(const metallm::sim::Event& event);

private:
    void build();
    void addTime();
    void addModel();
    void addPrice();
    void addQuality();
    void addFeedback();
    void addMix();
    QWidget* named(QWidget* control, const char* name, const QString& label, const QString& help);
    /// A number that `read` takes from the event and `write` puts there.
    NumberBox* addNumber(const char* name, const QString& label, const QString& help,
        std::function<double(const sim::Event&)> read,
        std::function<void(sim::Event&, double)> write, double most);
    /// The two ways in which a kind can be meant.
    void addWays(const QString& first, const QString& second, bool isSecond,
        std::function<void(sim::Event&, bool)> write);
    void change(const std::function<void(sim::Event&)>& edit);
    void showValues();
    bool sameFields(const sim::Event& event) const;

    World m_world;
    std::optional<sim::Event> m_event;
    QWidget* m_body = nullptr; // replaced with the kind
    QFormLayout* m_rows = nullptr;
    std::vector<std::function<void(const sim::Event&)>> m_show; // one a control
};

} // namespace metallm::ui
