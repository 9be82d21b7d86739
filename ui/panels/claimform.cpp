// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/claimform.h"

#include "ui/panels/choicebox.h"
#include "ui/panels/numberbox.h"
#include "ui/util/format.h"
#include "ui/util/role.h"
#include "ui/util/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

using analysis::Baseline;
using analysis::Verdict;

constexpr int numberWidth = 46;

std::optional<double> times(const std::optional<double>& value, double factor)
{
    return value ? std::optional(*value * factor) : std::nullopt;
}

} // namespace

ClaimForm::ClaimForm(QWidget* parent)
    : QWidget(parent)
    , m_accurate(new OptionalNumberEdit(this))
    , m_cheaper(new OptionalNumberEdit(this))
    , m_baseline(new ChoiceBox(this))
    , m_heading(new QLabel(this))
    , m_accurateLabel(new QLabel(this))
    , m_cheaperLabel(new QLabel(this))
    , m_baselineLabel(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_details(new QLabel(this))
{
    setObjectName(u"claimForm"_s);
    m_accurate->setObjectName(u"claimAccurate"_s);
    m_cheaper->setObjectName(u"claimCheaper"_s);
    m_baseline->setObjectName(u"claimBaseline"_s);
    m_verdict->setObjectName(u"claimVerdict"_s);
    m_details->setObjectName(u"claimDetails"_s);
    build();
    retranslate();
    const auto edited = [this] { propose(); };
    connect(m_accurate, &OptionalNumberEdit::valueEdited, this, edited);
    connect(m_cheaper, &OptionalNumberEdit::valueEdited, this, edited);
    connect(m_baseline, &QComboBox::activated, this, edited);
}

void ClaimForm::build()
{
    m_heading->setProperty("role", u"heading"_s);
    m_details->setProperty("role", u"small"_s);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 6, 0, 0);
    grid->setVerticalSpacing(measure::grid);
    m_accurateLabel->setBuddy(m_accurate);
    m_cheaperLabel->setBuddy(m_cheaper);
    m_baselineLabel->setBuddy(m_baseline);
    m_accurate->setFixedWidth(numberWidth);
    m_cheaper->setFixedWidth(numberWidth);
    grid->addWidget(m_heading, 0, 0, 1, 4);
    grid->addWidget(m_accurateLabel, 1, 0);
    grid->addWidget(m_accurate, 1, 1);
    grid->addWidget(m_cheaperLabel, 1, 2, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_cheaper, 1, 3);
    grid->addWidget(m_baselineLabel, 2, 0);
    grid->addWidget(m_baseline, 2, 1, 1, 3);
    grid->addWidget(m_verdict, 3, 0, 1, 4);
    grid->addWidget(m_details, 4, 0, 1, 4);
    grid->setRowStretch(5, 1);
    grid->setColumnStretch(2, 1);
}

void ClaimForm::setClaim(const analysis::Claim& claim)
{
    m_claim = claim;
    m_accurate->setValue(times(claim.moreAccurate, 100));
    m_cheaper->setValue(times(claim.cheaper, 100));
    fillBaselines();
}

void ClaimForm::setModels(const QStringList& models)
{
    m_models = models;
    fillBaselines();
}

void ClaimForm::fillBaselines()
{
    const std::pair<Baseline, QString> kinds[] = {
        {Baseline::MostAccurate, tr("the most accurate model")},
        {Baseline::Cheapest, tr("the cheapest model")},
        {Baseline::Priciest, tr("the dearest model")},
        {Baseline::BestUnderBudget, tr("the best model within the budget")},
        {Baseline::BestPerDomain, tr("the best model of each domain")}};
    const QSignalBlocker blocker(m_baseline);
    m_baseline->clear();
    for (const auto& [kind, text] : kinds)
        m_baseline->addItem(text, int(kind));
    for (const QString& model : std::as_const(m_models))
        m_baseline->addItem(model, model);
    m_baseline->choose(m_claim.baseline == Baseline::Named
            ? QVariant(QString::fromStdString(m_claim.model))
            : QVariant(int(m_claim.baseline)));
}

void ClaimForm::propose()
{
    const auto read = [](const OptionalNumberEdit* edit) { return times(edit->value(), 0.01); };
    analysis::Claim claim;
    claim.moreAccurate = read(m_accurate);
    claim.inPoints = true;
    claim.cheaper = read(m_cheaper);
    const QVariant baseline = m_baseline->currentData();
    if (baseline.typeId() == QMetaType::QString) {
        claim.baseline = Baseline::Named;
        claim.model = baseline.toString().toStdString();
    } else {
        claim.baseline = Baseline(baseline.toInt());
    }
    m_claim = claim;
    emit claimed(claim);
}

void ClaimForm::setReport(const CheckReportPtr& report)
{
    m_report = report;
    showVerdict();
}

QString ClaimForm::partText(const analysis::ClaimPart& part)
{
    const bool accurate = part.what == analysis::ClaimPart::What::MoreAccurate;
    if (!part.measured)
        return accurate ? tr("accuracy cannot be compared") : tr("cost cannot be compared");
    const auto figure = [accurate](double value) {
        const QString number = formatFixed(100 * value, 1);
        return accurate ? number : number + u" %"_s;
    };
    const QString mean = figure(part.measured->mean);
    const QString interval = part.measured->low && part.measured->high
        ? tr(" (%1 to %2)").arg(figure(*part.measured->low), figure(*part.measured->high))
        : QString();
    return (accurate ? tr("%1 points more accurate") : tr("%1 cheaper")).arg(mean) + interval;
}

void ClaimForm::showVerdict()
{
    QString role = u"small"_s;
    QString verdict;
    QString details;
    if (m_report && !m_report->verdict) {
        verdict = tr("Cannot be checked");
        details = QString::fromStdString(m_report->verdict.error().message());
    } else if (m_report) {
        const analysis::ClaimCheck& check = *m_report->verdict;
        verdict = check.verdict == Verdict::Supported ? tr("✓ Supported by this run")
            : check.verdict == Verdict::Refuted       ? tr("✗ Refuted by this run")
                                                      : tr("? Undecided: more queries needed");
        role = check.verdict == Verdict::Supported ? u"good"_s
            : check.verdict == Verdict::Refuted    ? u"bad"_s
                                                   : u"small"_s;
        QStringList parts;
        for (const analysis::ClaimPart& part : check.parts)
            parts.append(partText(part));
        // Which model it is, behind what it is called in the form.
        const QString model = QString::fromStdString(check.model);
        details = tr("%1 than %2").arg(parts.join(u", "_s), m_baseline->currentText())
            + (model.isEmpty() ? QString() : u", "_s + model);
    }
    m_verdict->setText(verdict);
    setRole(m_verdict, role);
    m_details->setText(details);
}

void ClaimForm::retranslate()
{
    m_heading->setText(tr("Claim"));
    m_accurateLabel->setText(tr("Better by, pt"));
    m_accurate->setToolTip(tr("What is claimed: so many percentage points more accurate than the "
                              "baseline. Leave it empty to claim nothing of accuracy."));
    m_cheaperLabel->setText(tr("Cheaper, %"));
    m_cheaper->setToolTip(tr("What is claimed: so many percent cheaper than the baseline. Leave it "
                             "empty to claim nothing of costs."));
    m_baselineLabel->setText(tr("Than"));
    m_baseline->setToolTip(tr("What the result is held against; picked with every outcome of the "
                              "evaluation part in view, so the strongest of its kind"));
    fillBaselines();
    showVerdict();
}

void ClaimForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
