// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QSize>
#include <QString>
#include <variant>

namespace metallm::app {

/// The command line of metallm-workbench.
struct Options {
    QString study;
    bool sample = false;
    QString screenshots; ///< folder; empty = none are made
    QString theme; ///< empty = as it was left
    QString language; ///< empty = as it was left
    std::optional<QSize> size;
};

/// The options, or the exit status where there is nothing left to do (--help, a wrong call).
std::variant<Options, int> parseOptions(int argc, char** argv);

} // namespace metallm::app
