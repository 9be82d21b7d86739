// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/preview.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace metallm::ui {

class ChoiceBox;
class MappingModel;
class NumberBox;
class RoleDelegate;

/// How the columns of a table map to queries and outcomes, to be corrected. Proposes changes and
/// shows them once they come back.
class MappingEditor : public QWidget {
    Q_OBJECT

public:
    explicit MappingEditor(QWidget* parent);

    /// `preview` has a mapping.
    void setPreview(const importer::Preview& preview, bool remembered);
    QSize sizeHint() const override { return {760, 230}; }

signals:
    void mappingEdited(const metallm::importer::Mapping& mapping);
    /// Guessed anew, for a table of that shape.
    void shapeChosen(metallm::importer::Mapping::Shape shape);
    void resetRequested();
    void loadRequested();
    void saveRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildTable();
    void connectParts();
    void retranslate();
    void fillLists();
    void showUnits(const importer::Mapping& mapping);
    void proposeUnits();

    MappingModel* m_model;
    RoleDelegate* m_delegate;
    QTableView* m_table;
    QLabel* m_note;
    QLabel* m_rangeLabel;
    QLabel* m_costLabel;
    QLabel* m_latencyLabel;
    ChoiceBox* m_shape;
    NumberBox* m_scoreLow;
    NumberBox* m_scoreHigh;
    ChoiceBox* m_costUnit;
    ChoiceBox* m_latencyUnit;
    QPushButton* m_reset;
    QPushButton* m_load;
    QPushButton* m_save;
    bool m_remembered = false;
};

} // namespace metallm::ui
