// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include "ui/shell/language.h"

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <QStringList>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace metallm::app {

namespace {

constexpr int wrongCallStatus = 2;

/// "1440x900"
std::optional<QSize> parseSize(const std::string& text)
{
    const QStringList parts = QString::fromStdString(text).split(u'x');
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts[0].toInt(), parts[1].toInt());
    return size.width() >= 400 && size.height() >= 300 ? std::optional(size) : std::nullopt;
}

std::vector<std::string> languageCodes()
{
    std::vector<std::string> codes{"system"};
    for (const ui::Language& language : ui::LanguageSwitcher::languages())
        codes.push_back(language.code.toStdString());
    return codes;
}

std::string checkSize(const std::string& text)
{
    return parseSize(text) ? std::string() : "a size is WIDTHxHEIGHT, such as 1440x900";
}

} // namespace

std::variant<Options, int> parseOptions(int argc, char** argv)
{
    std::string study;
    std::string screenshots;
    std::string theme;
    std::string language;
    std::string size;
    Options options;
    CLI::App parser("MetaLLM Workbench", "metallm-workbench");
    parser.add_option("study", study, "the study to open (one file, usually *.metallm)");
    parser.add_flag("--sample", options.sample, "open the built-in, simulated data set");
    parser.add_option("--screenshots", screenshots, "write a PNG of each panel, then exit")
        ->type_name("FOLDER");
    parser.add_option("--theme", theme, "light, dark or system")
        ->check(CLI::IsMember({"light", "dark", "system"}));
    parser.add_option("--language", language, "of texts and numbers")
        ->check(CLI::IsMember(languageCodes()));
    parser.add_option("--size", size, "of the window")->type_name("WxH")->check(checkSize);
    parser.set_version_flag("--version", METALLM_VERSION);
    try {
        parser.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return parser.exit(error) == 0 ? 0 : wrongCallStatus;
    }
    options.study = QString::fromStdString(study);
    options.screenshots = QString::fromStdString(screenshots);
    options.theme = QString::fromStdString(theme);
    options.language = QString::fromStdString(language);
    options.size = parseSize(size);
    return options;
}

} // namespace metallm::app
