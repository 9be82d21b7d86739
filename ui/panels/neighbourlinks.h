// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/neighbours.h"

#include <QLabel>
#include <vector>

namespace metallm::ui {

/// The training queries nearest to one, each a link: its id, the cosine, the beginning of its text.
/// Hidden where there are none.
class NeighbourLinks : public QLabel {
    Q_OBJECT

public:
    explicit NeighbourLinks(QWidget* parent);

    void setNeighbours(
        const data::Dataset& dataset, const std::vector<analysis::Neighbour>& neighbours);

signals:
    void queryChosen(std::int32_t query);
};

} // namespace metallm::ui
