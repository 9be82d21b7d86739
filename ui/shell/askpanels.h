// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;

namespace metallm::ui {

class EmbedActions;
class Panels;
class Settings;
struct Workbench;

/// The panel that asks about new queries, and where its buttons and links lead.
class AskPanels : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Panels& panels;
        Workbench& workbench;
        Settings& settings;
        EmbedActions& embedding;
    };

    /// `ask`: brings the panel to the front, ready to type.
    AskPanels(const Parts& parts, QAction& ask);
};

} // namespace metallm::ui
