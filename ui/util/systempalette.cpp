// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/util/systempalette.h"

#include <QApplication>
#include <utility>

namespace metallm::ui {

namespace {

std::function<QPalette()>& otherReader()
{
    static std::function<QPalette()> reader;
    return reader;
}

} // namespace

QPalette systemPalette()
{
    if (otherReader())
        return otherReader()();
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

void setSystemPaletteReader(std::function<QPalette()> reader)
{
    otherReader() = std::move(reader);
}

} // namespace metallm::ui
