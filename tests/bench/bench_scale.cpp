// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/analysis.h"
#include "core/store/study.h"
#include "core/util/rng.h"
#include "tests/support/scratch.h"
#include "ui/state/studyjobs.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <fmt/format.h>
#include <fstream>
#include <functional>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

// bench_scale METALLM [QUERIES [TURNS]]: 1,000,000 queries x 11 models (a tidy folder that is made
// here, the same on every machine) go through `metallm import` and, outcomes alone, through the
// sqlite3 shell's .import into an equal table with its index, in turn; both run as programs of
// their own on the same disk. Then the import is interrupted, and the study opened again as the
// window does it, up to the frontier. Needs some 2 GB of disk, and the sqlite3 shell.

using namespace metallm;

namespace {

constexpr int models = 11;
constexpr int dimension = 16;
constexpr std::uint64_t seed = 11;
using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

struct Cost {
    double wall = 0;
    double cpu = 0;
    double peakMiB = 0;
    int status = -1;
};

double secondsOf(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

// Does the work in a process of its own; with `interruptAfter` it is sent Ctrl-C then, and the wall
// time counts from there.
Cost measured(const std::function<int()>& work, double interruptAfter = 0)
{
    std::fflush(stdout);
    auto begin = Clock::now();
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    if (interruptAfter > 0) {
        std::this_thread::sleep_for(Seconds(interruptAfter));
        begin = Clock::now();
        kill(child, SIGINT);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    return {Seconds(Clock::now() - begin).count(),
        secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime),
        static_cast<double>(usage.ru_maxrss) / 1024, WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

std::function<int()> program(std::vector<std::string> words)
{
    return [words = std::move(words)]() mutable {
        const int nowhere = open("/dev/null", O_RDWR);
        dup2(nowhere, STDIN_FILENO);
        dup2(nowhere, STDOUT_FILENO);
        std::vector<char*> arguments;
        for (std::string& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        execvp(arguments.front(), arguments.data());
        return 127;
    };
}

void writeTidy(const std::filesystem::path& folder, int queries)
{
    std::filesystem::create_directory(folder);
    std::ofstream ids(folder / "queries.csv");
    std::ofstream outcomes(folder / "outcomes.csv");
    ids << "query_id,split,domain,text,label\n";
    outcomes << "query_id,model,score,input_tokens,output_tokens,cost_usd,latency_s\n";
    Rng rng(seed, Stream::Sample);
    std::string lines;
    for (int i = 1; i <= queries; ++i) {
        ids << fmt::format("q{},,d{},What is the answer to question number {}?,\n", i, i % 8, i);
        lines.clear();
        for (int k = 1; k <= models; ++k)
            fmt::format_to(std::back_inserter(lines), "q{},model-{},{},{},{},{:.8f},{:.3f}\n", i, k,
                rng.uniform() < 0.4 + 0.04 * k ? 1 : 0, 20 + rng.below(200), 20 + rng.below(400),
                rng.uniform() * k / 1000, rng.uniform() * 5);
        outcomes << lines;
    }
}

void writeShellScript(const std::filesystem::path& file, const std::filesystem::path& folder)
{
    std::ofstream(file) << "PRAGMA journal_mode = WAL;\n"
                           "CREATE TABLE outcomes(query_id TEXT, model TEXT, score REAL, "
                           "input_tokens REAL, output_tokens REAL, cost_usd REAL, latency_s REAL, "
                           "PRIMARY KEY(query_id, model)) WITHOUT ROWID;\n.mode csv\n"
                           ".import --skip 1 "
                        << (folder / "outcomes.csv").string() << " outcomes\n";
}

void removeDatabase(const std::filesystem::path& file)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(file.string() + suffix);
}

double megabytes(const std::filesystem::path& file)
{
    std::error_code none;
    return static_cast<double>(std::filesystem::file_size(file, none)) * 1e-6;
}

Cost medianByWall(std::vector<Cost> costs)
{
    std::ranges::sort(costs, {}, &Cost::wall);
    return costs[costs.size() / 2];
}

void print(const char* name, const Cost& cost, int queries, double megabytes)
{
    fmt::print(
        "scale: {}: {:.2f} s wall, {:.2f} s processor, {:.2f} M outcomes/s, peak {:.0f} MiB, "
        "file {:.0f} MB{}\n",
        name, cost.wall, cost.cpu, 1e-6 * models * queries / cost.wall, cost.peakMiB, megabytes,
        cost.status == 0 ? "" : " FAILED");
}

// In a process of its own, so that its memory is its own as well.
int openAgain(const std::filesystem::path& file)
{
    const auto begin = Clock::now();
    const auto since = [&] { return Seconds(Clock::now() - begin).count(); };
    RunContext context;
    context.threads = static_cast<int>(std::thread::hardware_concurrency());
    const auto contents = ui::readStudy(file);
    const auto loaded = ui::loadForWindow(file, "tidy", context);
    if (!contents || !loaded)
        return 1;
    const double ready = since();
    const auto analysis =
        sim::analyse(loaded->dataset, loaded->prices, loaded->parameters, context);
    if (!analysis || !(*analysis)->frontier)
        return 1;
    fmt::print("scale: open again: data set in memory after {:.2f} s, frontier of {} points after "
               "{:.2f} s ({} contexts of {} dimensions, {} policy)\n",
        ready, (*analysis)->frontier->steps(), since(), loaded->dataset->queryCount(), dimension,
        loaded->parameters.policy);
    std::fflush(stdout);
    return 0;
}

// Contexts, so that there is something to learn from: not part of what is compared above.
bool addContexts(const std::filesystem::path& file, int queries)
{
    data::Contexts contexts{"file:made.npy", data::ContextMatrix(queries, dimension), {}};
    Rng rng(seed, Stream::Embedding);
    for (Eigen::Index i = 0; i < contexts.values.size(); ++i)
        contexts.values.data()[i] = static_cast<float>(rng.uniform() - 0.5);
    auto study = store::Study::open(file);
    return study && study->storeContexts("tidy", contexts, {});
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 2) {
        fmt::print(stderr, "bench_scale METALLM [QUERIES [TURNS]]\n");
        return 2;
    }
    const int queries = argc > 2 ? std::atoi(argv[2]) : 1'000'000;
    const int turns = argc > 3 ? std::atoi(argv[3]) : 3;
    const test::Scratch scratch;
    const auto folder = scratch.path("tidy");
    const auto study = scratch.path("study.metallm");
    const auto plain = scratch.path("plain.db");
    writeTidy(folder, queries);
    writeShellScript(scratch.path("shell.sql"), folder);
    const auto import = program({argv[1], "import", study, "--quiet", folder});
    const auto shell = program({"sqlite3", plain, ".read " + scratch.path("shell.sql").string()});
    std::vector<Cost> ours;
    std::vector<Cost> theirs;
    for (int turn = 0; turn < turns; ++turn) {
        removeDatabase(study);
        removeDatabase(plain);
        ours.push_back(measured(import));
        theirs.push_back(measured(shell));
    }
    const Cost a = medianByWall(ours);
    const Cost b = medianByWall(theirs);
    fmt::print(
        "scale: {} queries x {} models, median of {} by wall time\n", queries, models, turns);
    print("metallm import (queries, outcomes, lint, hash)", a, queries, megabytes(study));
    print("sqlite3 .import (outcomes alone, primary key (query, model))", b, queries,
        megabytes(plain));
    fmt::print("scale: ratio {:.2f} by wall time, {:.2f} by processor time\n", b.wall / a.wall,
        b.cpu / a.cpu);
    const bool good = a.status == 0 && addContexts(study, queries);
    const Cost again = measured([&] { return openAgain(study); });
    fmt::print("scale: open again: peak {:.0f} MiB{}\n", again.peakMiB,
        good && again.status == 0 ? "" : " FAILED");
    removeDatabase(study);
    const Cost stopped = measured(import, a.wall / 2);
    fmt::print(
        "scale: Ctrl-C in the middle of the import ends it after {:.3f} s (status {}), study "
        "left behind: {}\n",
        stopped.wall, stopped.status, std::filesystem::exists(study) ? "YES" : "no");
    return good && again.status == 0 && b.status == 0 ? 0 : 1;
}
