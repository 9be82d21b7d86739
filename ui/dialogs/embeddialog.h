// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "ui/state/embedform.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace metallm::ui {

class ChoiceBox;
class CountBox;

/// Asks how the data set on screen is to be given contexts. It proposes; who opened it does.
class EmbedDialog : public QDialog {
    Q_OBJECT

public:
    EmbedDialog(const EmbedForm& form, QWidget* parent);

    /// Says beforehand which contexts go, and that they can come back.
    void showWhatIsReplaced(const data::Dataset& dataset);
    /// Asks for the endpoint of texts that the data set does not hold instead.
    void askForNewTexts();

    EmbedForm form() const;
    /// What a test came to; an empty text: it is under way no more.
    void showTest(const QString& text, bool good);
    /// The key to keep under the entry's name; empty = none was typed.
    QString newKey() const;

signals:
    void testRequested(const metallm::ui::EmbedForm& form);

private:
    QWidget* buildLsa();
    QWidget* buildFile();
    QWidget* buildEndpoint();
    void addKeyRows(QFormLayout* rows);
    void connectControls();
    void fill(const EmbedForm& form);
    void showWhatIsNeeded();
    void browse();
    void test();

    QLabel* m_replaced;
    ChoiceBox* m_kind;
    QStackedWidget* m_pages;
    CountBox* m_dimensions;
    QLineEdit* m_file;
    QPushButton* m_browse;
    QLineEdit* m_url;
    QLineEdit* m_model;
    ChoiceBox* m_keyKind;
    QLineEdit* m_keyName;
    QLineEdit* m_newKey;
    CountBox* m_parallel;
    QPushButton* m_test;
    QLabel* m_testResult;
    QDialogButtonBox* m_buttons;
    QFormLayout* m_endpointRows = nullptr;
    QLabel* m_endpointNote = nullptr;
};

} // namespace metallm::ui
