// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <QString>
#include <variant>
#include <vector>

// Which queries the window looks at: filters that are all met at once (linked selection).
//
// To propose one, a panel is given the SelectionEditor (Workbench::selection) and calls
//     editor.propose(DomainFilter{3});
// The filter then shows as a chip over the queries table, where it can be taken away. A filter
// takes the place of the one of the same kind that stood before; rows of one's own choice (a brush
// on a scatter or a map, a list of changed queries) are RowsFilter{name, queries}, which takes the
// place of the rows of the same name only.
//
// To follow, a panel listens to WorkbenchState::selectedQueriesChanged alone: it brings the rows
// that meet all filters in the run on screen, with their totals, or null where nothing is filtered
// (emphasise nothing). It comes again after each new snapshot, since which model was chosen may
// have changed. A worker finds the rows (QuerySelector): nothing is to be computed in the slot but
// what is painted.
namespace metallm::ui {

struct DomainFilter {
    std::int32_t domain = 0; ///< index in Dataset::domains; -1 = queries without one

    bool operator==(const DomainFilter&) const = default;
};

/// The model chosen in the run on screen.
struct ModelFilter {
    std::int32_t model = 0; ///< index in Dataset::models; -1 = queries that nobody served

    bool operator==(const ModelFilter&) const = default;
};

/// A time window of the run: the steps [begin, end), counted from 0.
struct WindowFilter {
    std::int64_t begin = 0;
    std::int64_t end = 0;

    bool operator==(const WindowFilter&) const = default;
};

/// How the choice turned out, as far as outcomes are known.
struct OutcomeFilter {
    enum class Outcome {
        NotRight, ///< the chosen model scores below 1
        Missed, ///< another model scores higher
        Overpaid, ///< a cheaper model scores no lower
    };
    Outcome outcome = Outcome::NotRight;

    bool operator==(const OutcomeFilter&) const = default;
};

/// Rows of one's own choice.
struct RowsFilter {
    QString name; ///< on the chip, in the user's language
    std::shared_ptr<const std::vector<std::int32_t>> queries; ///< rows of the data set, any order

    bool operator==(const RowsFilter&) const = default;
};

/// Contained, in any case, in id, text, domain or chosen model.
struct TextFilter {
    QString text; ///< trimmed, not empty

    bool operator==(const TextFilter&) const = default;
};

using QueryFilter =
    std::variant<DomainFilter, ModelFilter, WindowFilter, OutcomeFilter, RowsFilter, TextFilter>;

struct QuerySelection {
    std::vector<QueryFilter> filters{}; ///< all met at once; in the order proposed

    bool isEmpty() const { return filters.empty(); }
    bool contains(const QueryFilter& filter) const;
    /// With one filter more, in the place of the one of its kind (rows: of its name).
    QuerySelection with(const QueryFilter& filter) const;
    QuerySelection without(const QueryFilter& filter) const;
    /// Without a text, with that text, trimmed.
    QuerySelection withText(const QString& text) const;
    QString text() const; ///< empty where no text is looked for

    bool operator==(const QuerySelection&) const = default;
};

} // namespace metallm::ui
