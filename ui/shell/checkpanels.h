// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/gatesmodel.h"

#include <QObject>

namespace metallm::ui {

class CheckStrip;
class Panels;
struct Workbench;

/// The checks of a result: their count at the figures, their list in a panel, and the way from each
/// to what it speaks of.
class CheckPanels : public QObject {
    Q_OBJECT

public:
    CheckPanels(Panels& panels, Workbench& workbench, CheckStrip& strip);

private:
    void lead(GateSubject subject);
    void focusControl(const char* name);

    Panels& m_panels;
};

} // namespace metallm::ui
