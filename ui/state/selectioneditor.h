// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/queryselection.h"

#include <QObject>
#include <vector>

namespace metallm::ui {

class WorkbenchState;

/// The only way in which a control changes which queries are selected (queryselection.h tells how
/// to use it). Filters are no commands on the undo stack: each has a chip that takes it away.
class SelectionEditor : public QObject {
    Q_OBJECT

public:
    explicit SelectionEditor(WorkbenchState& state, QObject* parent = nullptr);

    void propose(const QueryFilter& filter);
    /// Several at once, as a cell of a heat map is a domain and a model.
    void proposeAll(const std::vector<QueryFilter>& filters);
    /// A mark that is clicked again takes its filters away.
    void toggle(const std::vector<QueryFilter>& filters);
    void proposeText(const QString& text);
    void remove(const QueryFilter& filter);
    void clear();

signals:
    /// A mark was asked for the queries behind it: they are to be brought into sight.
    void queriesRequested();

private:
    void set(const QuerySelection& selection);

    WorkbenchState& m_state;
};

} // namespace metallm::ui
