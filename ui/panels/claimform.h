// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/claim.h"
#include "ui/state/checkcontroller.h"

#include <QStringList>
#include <QWidget>

class QLabel;

namespace metallm::ui {

class ChoiceBox;
class OptionalNumberEdit;

/// "So much more accurate and so much cheaper than B": what is claimed of the result, and whether
/// it holds.
class ClaimForm : public QWidget {
    Q_OBJECT

public:
    explicit ClaimForm(QWidget* parent);

    void setClaim(const analysis::Claim& claim);
    void setModels(const QStringList& models);
    /// Null: not checked yet.
    void setReport(const CheckReportPtr& report);

signals:
    void claimed(const metallm::analysis::Claim& claim);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void fillBaselines();
    void propose();
    void showVerdict();
    static QString partText(const analysis::ClaimPart& part);

    OptionalNumberEdit* m_accurate;
    OptionalNumberEdit* m_cheaper;
    ChoiceBox* m_baseline;
    QLabel* m_heading;
    QLabel* m_accurateLabel;
    QLabel* m_cheaperLabel;
    QLabel* m_baselineLabel;
    QLabel* m_verdict;
    QLabel* m_details;
    QStringList m_models;
    analysis::Claim m_claim;
    CheckReportPtr m_report;
};

} // namespace metallm::ui
