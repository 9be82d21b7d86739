// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gates/gate.h"
#include "ui/models/tablemodel.h"

namespace metallm::ui {

/// What a gate speaks of, and where its user is led.
enum class GateSubject { Frontier, Selection, Domains, Split, Policy, Prices };
GateSubject subjectOf(const gates::Gate& gate);
/// In plain words; core's own sentence, with its figures, where the code is a new one.
QString gateTitle(const gates::Gate& gate);

/// The warnings of one result, the most serious first.
class GatesModel : public TableModel {
    Q_OBJECT

public:
    enum Column { Kind, Title, ColumnCount };

    using TableModel::TableModel;

    void setGates(const gates::Gates& gates);
    const gates::Gates& gates() const { return m_gates; }
    void retranslate();

protected:
    int rows() const override { return static_cast<int>(m_gates.size()); }
    int columns() const override { return ColumnCount; }
    QVariant header(int column, int role) const override;
    QVariant cell(int row, int column, int role) const override;

private:
    static QString kind(gates::Severity severity);

    gates::Gates m_gates;
};

} // namespace metallm::ui
