// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/whatifbar.h"

#include "ui/state/whatifcontroller.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/format.h"
#include "ui/util/theme.h"

#include <algorithm>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace metallm::ui {

WhatIfBar::WhatIfBar(WorkbenchState& state, WhatIfController& whatIf, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_whatIf(whatIf)
    , m_shareLabel(new QLabel(this))
    , m_share(new QDoubleSpinBox(this))
    , m_name(new QLineEdit(this))
    , m_keep(new QPushButton(this))
    , m_compare(new QComboBox(this))
    , m_reset(new QPushButton(this))
    , m_difference(new QLabel(this))
{
    setObjectName(u"whatIfBar"_s);
    build();
    connectState();
    retranslate();
}

void WhatIfBar::build()
{
    m_share->setObjectName(u"breakEvenShare"_s);
    m_share->setRange(0, 100);
    m_share->setDecimals(1);
    m_share->setKeyboardTracking(false);
    m_share->setValue(100 * m_whatIf.share());
    m_name->setObjectName(u"scenarioName"_s);
    m_keep->setObjectName(u"keepScenarioButton"_s);
    m_compare->setObjectName(u"compareScenario"_s);
    m_compare->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_reset->setObjectName(u"resetWhatIfButton"_s);
    m_difference->setObjectName(u"scenarioDifference"_s);
    m_difference->setProperty("role", u"small"_s);
    m_difference->setTextFormat(Qt::PlainText);
    m_shareLabel->setBuddy(m_share);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measure::padding, 4, measure::padding, 4);
    row->setSpacing(8);
    row->addWidget(m_shareLabel);
    row->addWidget(m_share);
    row->addWidget(m_compare);
    row->addWidget(m_difference, 1);
    row->addWidget(m_name);
    row->addWidget(m_keep);
    row->addWidget(m_reset);
}

void WhatIfBar::connectState()
{
    connect(&m_whatIf, &WhatIfController::pictureChanged, this, &WhatIfBar::showDifference);
    connect(&m_whatIf, &WhatIfController::whatIfChanged, this, &WhatIfBar::showTables);
    connect(m_share, &QDoubleSpinBox::valueChanged, &m_whatIf,
        [this](double percent) { m_whatIf.setShare(percent / 100); });
    connect(m_compare, &QComboBox::activated, this, [this](int index) {
        if (index <= 0)
            m_whatIf.compareWith(std::nullopt);
        else
            m_whatIf.compareWith(m_tables[static_cast<std::size_t>(index - 1)]);
    });
    connect(m_reset, &QPushButton::clicked, &m_whatIf, &WhatIfController::resetToList);
    connect(m_keep, &QPushButton::clicked, this, &WhatIfBar::keep);
    connect(m_name, &QLineEdit::returnPressed, this, &WhatIfBar::keep);
    connect(m_name, &QLineEdit::textChanged, this, &WhatIfBar::showTables);
}

void WhatIfBar::setPriceTables(const std::vector<prices::PriceTable>& tables)
{
    m_tables = tables;
    if (const auto& compared = m_whatIf.compared()) { // it may have been kept anew, or be gone
        const auto now = std::ranges::find(m_tables, compared->name, &prices::PriceTable::name);
        m_whatIf.compareWith(now == m_tables.end() ? std::nullopt : std::optional(*now));
    }
    showTables();
}

void WhatIfBar::showTables()
{
    const QSignalBlocker blocker(m_compare);
    const auto& compared = m_whatIf.compared();
    m_compare->clear();
    m_compare->addItem(tr("compare with …"));
    for (const prices::PriceTable& table : m_tables) {
        m_compare->addItem(QString::fromStdString(table.name));
        if (compared && compared->name == table.name)
            m_compare->setCurrentIndex(m_compare->count() - 1);
    }
    m_compare->setEnabled(!m_tables.empty());
    m_reset->setEnabled(!m_whatIf.whatIf().models.empty());
    m_keep->setEnabled(m_state.dataset() && !m_name->text().trimmed().isEmpty());
}

void WhatIfBar::showDifference()
{
    const WhatIfPicturePtr& picture = m_whatIf.picture();
    QString text;
    if (picture && picture->compared && picture->analysis->frontier
        && picture->compared->analysis->frontier) {
        const auto here = picture->analysis->frontier->figuresAt(picture->costWeight);
        const auto there = picture->compared->analysis->frontier->figuresAt(picture->costWeight);
        const auto& aiq = picture->analysis->metrics.aiq;
        const auto& otherAiq = picture->compared->analysis->metrics.aiq;
        text = tr("against it: accuracy %1 pt, cost %2 %")
                   .arg(formatSigned(100 * (here.accuracy - there.accuracy), 2),
                       there.costPer10k > 0
                           ? formatSigned(100 * (here.costPer10k / there.costPer10k - 1), 1)
                           : formatNumber(std::nullopt));
        if (aiq && otherAiq)
            text += tr(", AIQ %1").arg(formatSigned(*aiq - *otherAiq, 3));
    }
    m_difference->setText(text);
}

void WhatIfBar::keep()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty() || !m_state.dataset())
        return;
    prices::PriceTable scenario = m_state.prices();
    scenario.source = "what-if: " + scenario.name;
    scenario.name = name.toStdString();
    emit keepRequested(scenario);
}

void WhatIfBar::retranslate()
{
    m_shareLabel->setText(tr("Worth using for"));
    m_share->setSuffix(tr(" % of queries"));
    m_share->setSpecialValueText(tr("one query"));
    m_share->setToolTip(tr("How many queries a model must get for a break-even price"));
    m_name->setPlaceholderText(tr("name of a scenario"));
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_name->setToolTip(tr("The name under which Keep stores the present prices"));
    m_keep->setText(tr("Keep"));
    m_keep->setToolTip(tr("Keeps the present prices in the study as a price table of that name; "
                          "switch to it under Price table"));
    m_compare->setAccessibleName(tr("Scenario to compare with"));
    m_compare->setToolTip(tr("Draws the frontier at other prices beside the present one"));
    m_reset->setText(tr("List prices"));
    m_reset->setToolTip(tr("Takes back all what-if prices"));
    showTables();
    showDifference();
}

void WhatIfBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
