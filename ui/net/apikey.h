// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"

#include <functional>
#include <QByteArray>
#include <QObject>
#include <QString>

// Where the key to a server is kept. It is never written to a study, a setting or a log.
namespace metallm::net {

struct KeySource {
    enum class Kind { None, Environment, Keychain };

    Kind kind = Kind::None;
    QString name{}; ///< of the environment variable, or of the entry in the desktop's keychain

    bool operator==(const KeySource&) const = default;
};

/// Reads the key (empty for Kind::None) and calls `deliver` from the event loop of this thread,
/// which must be the program's first, unless `receiver` has gone by then. Fails where there is no
/// such variable or entry, or no keychain at all.
void readKey(const KeySource& source, QObject* receiver,
    std::function<void(const Result<QByteArray>&)> deliver);

/// The same for a program without a window: waits for the keychain.
Result<QByteArray> readKeyNow(const KeySource& source);

/// Puts the key into the keychain under that name; it must not be empty.
void storeKey(const QString& name, const QByteArray& key, QObject* receiver,
    std::function<void(const Result<void>&)> deliver);

} // namespace metallm::net
