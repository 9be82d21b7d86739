// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace metallm::ui {

/// The square in a model's colour that stands before its name.
QIcon modelChip(int datasetModelIndex);

} // namespace metallm::ui
