// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/net/apikey.h"

#include <QMetaType>
#include <QString>
#include <string>

namespace metallm::ui {

class Settings;

/// How a data set is to be given contexts: what the dialog shows and what is remembered of it. It
/// names where a key is kept and never holds one.
struct EmbedForm {
    enum class Kind { Lsa, File, Endpoint };

    Kind kind = Kind::Lsa;
    int dimensions = 256; ///< of lsa
    QString file{}; ///< a NumPy file
    QString url{};
    QString model{};
    net::KeySource key{};
    int parallel = 4;

    /// As the command line has it: lsa:256, file:PATH, endpoint:URL#MODEL.
    std::string specification() const;
    bool isComplete() const;

    static EmbedForm remembered(const Settings& settings);
    void remember(Settings& settings) const;

    bool operator==(const EmbedForm&) const = default;
};

} // namespace metallm::ui
