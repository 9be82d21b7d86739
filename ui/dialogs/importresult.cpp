// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importresult.h"

#include "ui/util/format.h"
#include "ui/util/gatetext.h"
#include "ui/util/icons.h"
#include "ui/util/importtext.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int findingRole = Qt::UserRole;

} // namespace

ImportResult::ImportResult(QWidget* parent)
    : QWidget(parent)
    , m_counts(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_findings(new QListWidget(this))
{
    m_counts->setObjectName(u"importCounts"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_heading->setProperty("role", u"heading"_s);
    m_heading->setWordWrap(true);
    m_findings->setObjectName(u"importFindings"_s);
    m_findings->setWordWrap(true);
    m_findings->setSpacing(2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_counts);
    layout->addWidget(m_heading);
    layout->addWidget(m_findings, 1);
    connect(m_findings, &QListWidget::itemClicked, this, &ImportResult::follow);
    connect(m_findings, &QListWidget::itemActivated, this, &ImportResult::follow);
}

void ImportResult::setSummary(const importer::ImportSummary& summary)
{
    m_summary = summary;
    retranslate();
}

void ImportResult::addFinding(const importer::LintFinding& finding)
{
    QStringList ids;
    for (const std::string& id : finding.queries)
        ids.append(QString::fromStdString(id));
    QString text = lintTitle(finding) + u'\n' + lintText(finding);
    if (!ids.isEmpty()) {
        const QString list = ids.join(u", "_s);
        text += u'\n'
            + (finding.count > ids.size()
                    ? tr("The first of %1: %2").arg(formatCount(finding.count), list)
                    : tr("Queries: %1").arg(list));
    }
    auto* item = new QListWidgetItem(paletteIcon(u"warning"_s), text, m_findings);
    item->setData(findingRole, static_cast<int>(&finding - m_summary.lint.data()));
    item->setToolTip(ids.isEmpty() ? QString() : tr("Click to see these queries in the table"));
}

void ImportResult::follow(const QListWidgetItem* item)
{
    const QVariant place = item->data(findingRole);
    if (!place.isValid())
        return; // a warning
    const importer::LintFinding& finding = m_summary.lint[place.toUInt()];
    if (!finding.rows.empty())
        emit queriesRequested(QString::fromStdString(m_summary.dataset),
            {lintTitle(finding), std::make_shared<const std::vector<std::int32_t>>(finding.rows)});
}

void ImportResult::retranslate()
{
    m_counts->setText(importedText(m_summary));
    m_findings->clear();
    m_findings->setAccessibleName(tr("What looks wrong in the data"));
    for (const importer::LintFinding& finding : m_summary.lint)
        addFinding(finding);
    for (const std::string& warning : m_summary.warnings)
        new QListWidgetItem(QString::fromStdString(warning), m_findings);
    m_findings->setVisible(m_findings->count() > 0);
    m_heading->setText(m_findings->count() > 0
            ? tr("To look at. Nothing was changed; click a finding to see its queries.")
            : tr("Nothing looks wrong in the data."));
}

void ImportResult::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
