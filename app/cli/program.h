// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/util/result.h"

#include <CLI/CLI.hpp>
#include <functional>
#include <string>

namespace metallm::cli {

using Action = std::function<Result<void>(const Session&)>;

/// The commands, the options that all of them share, and the way from a call to an exit status.
class Program {
public:
    Program();

    /// A new command with the common options; `parent` for a command of two words.
    CLI::App* addCommand(const std::string& name, const std::string& help, Action action,
        CLI::App* parent = nullptr);
    /// A word that only has commands below it.
    CLI::App* addGroup(const std::string& name, const std::string& help);

    /// 0 done, 1 the work failed, 2 the call was wrong, 130 interrupted.
    int run(int argc, char** argv, std::stop_token stop);

private:
    int parse(int argc, char** argv);
    int perform();
    bool isUnknownCommand(int argc, char** argv) const;

    CLI::App m_app;
    Session m_session;
    Action m_action;
};

/// The positional argument STUDY.
CLI::Option* addStudy(CLI::App* command, std::string& study);

} // namespace metallm::cli
