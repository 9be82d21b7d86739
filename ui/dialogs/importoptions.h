// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/importlook.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;

namespace metallm::ui {

class ChoiceBox;

/// What an import is asked for beside the mapping: the format, the name, and what is done with
/// several runs or judges. Proposes requests and shows them once they come back.
class ImportOptions : public QWidget {
    Q_OBJECT

public:
    explicit ImportOptions(QWidget* parent);

    void setLook(const importer::ImportRequest& request, const ImportLookPtr& look);

signals:
    void requestEdited(const metallm::importer::ImportRequest& request);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void fillFormats();
    void fillRepeats();
    void propose();
    void showEvidence();

    importer::ImportRequest m_request;
    ImportLookPtr m_look;
    QFormLayout* m_form;
    ChoiceBox* m_format;
    QLabel* m_evidence;
    QLineEdit* m_name;
    ChoiceBox* m_runs;
    ChoiceBox* m_judges;
};

} // namespace metallm::ui
