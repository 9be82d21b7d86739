// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/pins.h"

#include <array>
#include <QObject>
#include <QStringList>

namespace metallm::ui {

class PinBoard;
class WorkbenchState;

/// One of two analyses that are held side by side.
struct ComparedAnalysis {
    QString name;
    sim::Parameters parameters; ///< with its cost weight
    prices::PriceTable prices;
    SnapshotPtr snapshot; ///< null until it is known
    QString failure; ///< why it will not be
    bool stale = false; ///< the snapshot answers an earlier question
};

/// Which two analyses of the data set on screen are held side by side: pins, or the present one.
/// One that goes gives its place to another; so there are two whenever there can be.
class SideBySide : public QObject {
    Q_OBJECT

public:
    static constexpr int present = 0; ///< the number of the analysis on screen
    static constexpr int none = -1;

    SideBySide(const WorkbenchState& state, const PinBoard& board, QObject* parent = nullptr);

    /// Numbers of pins, or `present`; `none` while there is nothing to choose.
    const std::array<int, 2>& chosen() const { return m_chosen; }
    /// The one that stands at the other place already changes places with it.
    void choose(std::size_t place, int id);
    void chooseBoth(int left, int right);
    void swap();
    /// The same for another sitting, whose pins have other numbers: 0 = the present analysis, n =
    /// the nth pin, `none` = nothing.
    std::array<int, 2> ordinals() const;
    /// False where one of them is not there, or not yet.
    bool chooseOrdinals(const std::array<int, 2>& ordinals);
    bool isComplete() const { return m_chosen[0] != none && m_chosen[1] != none; }

    struct Choice {
        int id;
        QString name;

        bool operator==(const Choice&) const = default;
    };
    std::vector<Choice> choices() const;
    /// None where nothing is chosen.
    std::optional<ComparedAnalysis> at(std::size_t place) const;
    /// What the right one has that the left one has not, in words.
    QStringList differences() const;

signals:
    /// Others are chosen or can be, or one of them has another answer.
    void changed();

private:
    bool exists(int id) const;
    int firstFree(bool presentFirst) const;
    void follow();
    void setChosen(const std::array<int, 2>& chosen);
    std::optional<ComparedAnalysis> presentAnalysis() const;

    const WorkbenchState& m_state;
    const PinBoard& m_board;
    std::array<int, 2> m_chosen{none, none};
};

} // namespace metallm::ui
