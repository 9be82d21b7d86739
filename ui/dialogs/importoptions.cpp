// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importoptions.h"

#include "ui/panels/choicebox.h"
#include "ui/util/importtext.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace metallm::ui {

ImportOptions::ImportOptions(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_format(new ChoiceBox(this))
    , m_evidence(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_runs(new ChoiceBox(this))
    , m_judges(new ChoiceBox(this))
{
    build();
    retranslate();
}

void ImportOptions::build()
{
    m_format->setObjectName(u"importFormat"_s);
    m_evidence->setObjectName(u"importEvidence"_s);
    m_evidence->setProperty("role", u"small"_s);
    m_evidence->setTextFormat(Qt::PlainText);
    m_evidence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // too long is cut
    m_evidence->setFixedHeight(2 * m_evidence->fontMetrics().lineSpacing());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_name->setObjectName(u"importName"_s);
    m_runs->setObjectName(u"importRuns"_s);
    m_judges->setObjectName(u"importJudges"_s);
    auto* repeats = new QHBoxLayout;
    repeats->addWidget(m_runs, 1);
    repeats->addSpacing(8);
    repeats->addWidget(m_judges, 1);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->addRow(u"-"_s, m_format);
    m_form->addRow(QString(), m_evidence);
    m_form->addRow(u"-"_s, m_name);
    m_form->addRow(u"-"_s, repeats);
    setLayout(m_form);
    connect(m_format, &ChoiceBox::activated, this, &ImportOptions::propose);
    connect(m_runs, &ChoiceBox::activated, this, &ImportOptions::propose);
    connect(m_judges, &ChoiceBox::activated, this, &ImportOptions::propose);
    connect(m_name, &QLineEdit::editingFinished, this, &ImportOptions::propose);
}

void ImportOptions::setLook(const importer::ImportRequest& request, const ImportLookPtr& look)
{
    m_request = request;
    m_look = look;
    const bool isData = !look || look->use == importer::FileUse::Dataset;
    m_runs->setEnabled(isData);
    m_judges->setEnabled(isData);
    m_name->setEnabled(!look || look->use != importer::FileUse::Vectors);
    if (!m_name->hasFocus())
        m_name->setText(QString::fromStdString(request.dataset));
    if (look && look->prices)
        m_name->setPlaceholderText(QString::fromStdString(look->prices->table.name));
    else if (!request.paths.empty())
        m_name->setPlaceholderText(QString::fromStdString(importer::datasetNameFor(request.paths)));
    retranslate();
}

void ImportOptions::propose()
{
    importer::ImportRequest request = m_request;
    const std::string format = m_format->currentData().toString().toStdString();
    if (format != request.format) {
        request.format = format;
        request.mapping.reset(); // it was another format's
    }
    request.dataset = m_name->text().trimmed().toStdString();
    request.repeats = {m_runs->currentData().toString().toStdString(),
        m_judges->currentData().toString().toStdString()};
    emit requestEdited(request);
}

void ImportOptions::fillFormats()
{
    m_format->clear();
    const bool told = m_request.format == "auto" && m_look && m_look->preview;
    m_format->addItem(told
            ? tr("As recognised: %1").arg(QString::fromStdString(m_look->preview->format.name))
            : tr("As recognised"),
        u"auto"_s);
    for (const importer::FormatInfo& format : importer::formats()) {
        const QString name = QString::fromStdString(format.name);
        m_format->addItem(name, name);
        m_format->setItemData(m_format->count() - 1, formatHelp(format), Qt::ToolTipRole);
    }
    m_format->choose(QString::fromStdString(m_request.format));
}

void ImportOptions::fillRepeats()
{
    for (ChoiceBox* box : {m_runs, m_judges}) {
        box->clear();
        box->addItem(
            box == m_runs ? tr("Several runs: not decided") : tr("Several judges: not decided"),
            QString());
        box->addItem(box == m_runs ? tr("Average the runs") : tr("Average the judges"), u"mean"_s);
        box->addItem(box == m_runs ? tr("First run only") : tr("First judge only"), u"first"_s);
        box->addItem(
            box == m_runs ? tr("Keep the runs apart") : tr("Keep the judges apart"), u"separate"_s);
    }
    if (m_look && m_look->preview && m_look->preview->judges.size() > 1)
        for (const std::string& judge : m_look->preview->judges) {
            const QString name = QString::fromStdString(judge);
            m_judges->addItem(tr("Only %1").arg(name), name);
        }
    m_runs->choose(QString::fromStdString(m_request.repeats.runs));
    m_judges->choose(QString::fromStdString(m_request.repeats.judges));
}

void ImportOptions::showEvidence()
{
    if (!m_look)
        m_evidence->clear();
    else if (m_look->preview)
        m_evidence->setText(
            formatHelp(m_look->preview->format) + u'\n' + evidenceText(m_look->preview->evidence));
    else if (m_look->prices)
        m_evidence->setText(tr("Recognised as a price table (%1)")
                                .arg(QString::fromStdString(m_look->prices->table.unit)));
    else
        m_evidence->setText(tr("Recognised as vectors for the queries of the data set on screen"));
    m_evidence->setToolTip(m_evidence->text());
}

void ImportOptions::retranslate()
{
    const auto name = [this](QWidget* field, const QString& text) {
        static_cast<QLabel*>(m_form->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    };
    name(m_format, tr("Format"));
    name(m_name, tr("Name"));
    static_cast<QLabel*>(m_form->itemAt(3, QFormLayout::LabelRole)->widget())
        ->setText(tr("Repeats"));
    m_runs->setAccessibleName(tr("Several runs of a model on a query"));
    m_judges->setAccessibleName(tr("Several judges of an answer"));
    m_format->setToolTip(tr("How the files are read. Change it where the guess is wrong."));
    m_name->setToolTip(tr("What the data set, or the price table, is called in the study"));
    m_runs->setToolTip(
        tr("Where a model answered a query more than once: the mean is steadier, the "
           "first run is what a user would have got"));
    m_judges->setToolTip(
        tr("Where several judges scored an answer: their mean, or one judge alone"));
    fillFormats();
    fillRepeats();
    showEvidence();
}

void ImportOptions::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
