// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

void useNoDisplayWhereThereIsNone()
{
    const bool hasDisplay =
        qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!hasDisplay && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char** argv)
{
    const auto parsed = metallm::app::parseOptions(argc, argv);
    if (const int* status = std::get_if<int>(&parsed))
        return *status;
    const auto& options = std::get<metallm::app::Options>(parsed);
    if (!options.screenshots.isEmpty())
        useNoDisplayWhereThereIsNone();

    QApplication application(argc, argv);
    QApplication::setApplicationName(u"metallm-workbench"_s);
    QApplication::setApplicationDisplayName(u"MetaLLM Workbench"_s);
    QApplication::setApplicationVersion(QStringLiteral(METALLM_VERSION));
    return metallm::app::Application(options).run();
}
