// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/gatesmodel.h"

#include "ui/util/gatetext.h"

#include <algorithm>
#include <array>
#include <QCoreApplication>
#include <span>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

struct Known {
    std::string_view code;
    GateSubject subject;
    const char* title;
};

std::span<const Known> knownGates()
{
    using enum GateSubject;
    static const Known table[] = {
        {"fixed_model_beats_router", Frontier,
            QT_TRANSLATE_NOOP("GatesModel", "One model alone does better than this router")},
        {"zero_router_above", Frontier,
            QT_TRANSLATE_NOOP("GatesModel", "Mixing models at random does better")},
        {"domain_explains_gain", Domains,
            QT_TRANSLATE_NOOP("GatesModel", "One model for each domain would do as well")},
        {"model_never_tried", Selection,
            QT_TRANSLATE_NOOP("GatesModel", "Some models were never tried: locked in?")},
        {"one_model_took_all", Selection,
            QT_TRANSLATE_NOOP("GatesModel", "One model took nearly every query: locked in?")},
        {"same_text", Split,
            QT_TRANSLATE_NOOP("GatesModel", "Some questions are in training and evaluation")},
        {"outcomes_seen_in_training", Split,
            QT_TRANSLATE_NOOP("GatesModel", "Trained on what it is evaluated on")},
        {"contexts_saw_evaluation", Split,
            QT_TRANSLATE_NOOP("GatesModel", "The embedding was fitted on evaluation queries too")},
        {"policy_knows_outcomes", Policy,
            QT_TRANSLATE_NOOP("GatesModel", "This policy knows the outcomes: a bound, no router")},
        {"constant_tokens", Prices,
            QT_TRANSLATE_NOOP("GatesModel", "Token counts never vary: they look made up")},
        {"price_zero", Prices,
            QT_TRANSLATE_NOOP("GatesModel", "A model costs nothing and is not declared free")},
        {"price_ten_times_off", Prices,
            QT_TRANSLATE_NOOP("GatesModel", "Two price tables are ten times apart")},
    };
    return table;
}

const Known* knownGate(const std::string& code)
{
    const auto found = std::ranges::find(knownGates(), std::string_view(code), &Known::code);
    return found == knownGates().end() ? nullptr : &*found;
}

} // namespace

GateSubject subjectOf(const gates::Gate& gate)
{
    const Known* known = knownGate(gate.code);
    return known ? known->subject : GateSubject::Frontier;
}

QString gateTitle(const gates::Gate& gate)
{
    const Known* known = knownGate(gate.code);
    return known ? QCoreApplication::translate("GatesModel", known->title) : gateText(gate);
}

void GatesModel::setGates(const gates::Gates& gates)
{
    if (gates == m_gates)
        return;
    beginResetModel();
    m_gates = gates;
    endResetModel();
}

void GatesModel::retranslate()
{
    headersChanged();
    columnsChanged(0, ColumnCount - 1);
}

QString GatesModel::kind(gates::Severity severity)
{
    switch (severity) {
    case gates::Severity::Note:
        return tr("note");
    case gates::Severity::Warning:
        return tr("warning");
    case gates::Severity::Serious:
        break;
    }
    return tr("serious");
}

QVariant GatesModel::header(int column, int role) const
{
    const std::array<QString, ColumnCount> names{tr("kind"), tr("what to know")};
    if (role == Qt::DisplayRole)
        return names[static_cast<std::size_t>(column)];
    if (role == Qt::TextAlignmentRole)
        return alignment(false);
    return {};
}

QVariant GatesModel::cell(int row, int column, int role) const
{
    const gates::Gate& gate = m_gates[static_cast<std::size_t>(row)];
    if (role == Qt::TextAlignmentRole)
        return alignment(false);
    if (role == Qt::DisplayRole)
        return column == Kind ? kind(gate.severity) : gateTitle(gate);
    if (role == SortRole)
        return column == Kind ? QVariant(int(gate.severity)) : QVariant(gateTitle(gate));
    if (role == Qt::ToolTipRole)
        return gateText(gate);
    return {};
}

} // namespace metallm::ui
