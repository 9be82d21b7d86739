// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prices/pricetable.h"
#include "ui/state/whatifpicture.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace metallm::ui {

class WhatIfController;
class WorkbenchState;

/// Under the table of prices: the scenario that the present prices are kept as, the one that is
/// seen beside them with its difference, and for how many queries a model is wanted.
class WhatIfBar : public QWidget {
    Q_OBJECT

public:
    WhatIfBar(WorkbenchState& state, WhatIfController& whatIf, QWidget* parent = nullptr);

    void setPriceTables(const std::vector<prices::PriceTable>& tables);

signals:
    /// The present prices belong into the study, under a name of their own.
    void keepRequested(const metallm::prices::PriceTable& scenario);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectState();
    void retranslate();
    void showTables();
    void showDifference();
    void keep();

    WorkbenchState& m_state;
    WhatIfController& m_whatIf;
    std::vector<prices::PriceTable> m_tables;
    QLabel* m_shareLabel;
    QDoubleSpinBox* m_share;
    QLineEdit* m_name;
    QPushButton* m_keep;
    QComboBox* m_compare;
    QPushButton* m_reset;
    QLabel* m_difference;
};

} // namespace metallm::ui
