// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/numbers.h"

#include <algorithm>
#include <cstdio>
#include <fmt/format.h>
#include <thread>
#include <utility>

namespace metallm::cli {

namespace {

enum Status { Done = 0, Failed = 1, WrongCall = 2, Interrupted = 130 };
constexpr int notAnExit = -1;

void printError(std::string message)
{
    std::ranges::replace(message, '\n', ' ');
    fmt::print(stderr, "metallm: error: {}\n", message);
}

int report(const Error& error)
{
    if (error.kind == Error::Kind::Stopped) {
        fmt::print(stderr, "metallm: interrupted: {}\n",
            error.remedy.empty() ? "nothing was changed" : error.remedy);
        return Interrupted;
    }
    printError(error.message());
    return error.kind == Error::Kind::Usage ? WrongCall : Failed;
}

int defaultThreads()
{
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

} // namespace

Program::Program()
    : m_app("Routes queries to language models: cost against accuracy, from recorded outcomes.",
        "metallm")
{
    m_session.threads = defaultThreads();
    m_app.set_version_flag("--version", "metallm " METALLM_VERSION);
    m_app.require_subcommand(1);
}

CLI::App* Program::addCommand(
    const std::string& name, const std::string& help, Action action, CLI::App* parent)
{
    CLI::App* command = (parent ? parent : &m_app)->add_subcommand(name, help);
    command->add_flag("--json", m_session.json, "Print one JSON object");
    command->add_flag("--quiet", m_session.quiet, "No progress line");
    addNumber(command, "--threads", m_session.threads, {1, 4096},
        "How many threads; changes the time, never a figure");
    command->callback([this, action = std::move(action)] { m_action = action; });
    return command;
}

CLI::App* Program::addGroup(const std::string& name, const std::string& help)
{
    CLI::App* group = m_app.add_subcommand(name, help);
    group->require_subcommand(1);
    return group;
}

int Program::run(int argc, char** argv, std::stop_token stop)
{
    m_session.stop = std::move(stop);
    const int parsed = parse(argc, argv);
    return parsed == notAnExit ? perform() : parsed;
}

bool Program::isUnknownCommand(int argc, char** argv) const
{
    const auto hasTheName = [&](const CLI::App* command) { return command->check_name(argv[1]); };
    return argc > 1 && argv[1][0] != '-' && m_app.get_subcommands(hasTheName).empty();
}

int Program::parse(int argc, char** argv)
{
    if (isUnknownCommand(argc, argv)) {
        printError(fmt::format("there is no command '{}': see metallm --help", argv[1]));
        return WrongCall;
    }
    try {
        m_app.parse(argc, argv);
    } catch (const CLI::Success& request) { // --help, --version
        return m_app.exit(request);
    } catch (const CLI::ParseError& error) {
        printError(std::string(error.what()) + ": see metallm "
            + (argc > 1 && argv[1][0] != '-' ? std::string(argv[1]) + ' ' : "") + "--help");
        return WrongCall;
    }
    return notAnExit;
}

int Program::perform()
{
    const Result<void> done = m_action(m_session);
    if (!done)
        return report(done.error());
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0)
        return report(Error{"standard output cannot be written", {}, 0, "see where it leads to"});
    return Done;
}

CLI::Option* addStudy(CLI::App* command, std::string& study)
{
    return command->add_option("STUDY", study, "The study: one SQLite file (.metallm)")
        ->required()
        ->type_name("");
}

} // namespace metallm::cli
