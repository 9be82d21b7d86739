// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <QCoreApplication>
#include <QString>

namespace metallm::ui {

/// Where contexts come from, as "lsa:256"; null = there are none.
inline QString embedderText(const data::Contexts* contexts)
{
    return contexts ? QString::fromStdString(contexts->embedder)
                    : QCoreApplication::translate("EmbedderText", "no contexts");
}

} // namespace metallm::ui
