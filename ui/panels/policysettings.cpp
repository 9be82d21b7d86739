// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/policysettings.h"

#include "ui/panels/choicebox.h"
#include "ui/panels/countbox.h"
#include "ui/panels/numberbox.h"
#include "ui/util/policytext.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

using policy::SettingInfo;
using Kind = SettingInfo::Kind;

constexpr int controlWidth = 112;
constexpr double widest = 1e12; // of a number without a bound

QString plain(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

/// A tenth of what it usually is, as 1 times a power of ten.
double stepOf(const SettingInfo& setting)
{
    const double usual = std::abs(QString::fromStdString(setting.fallback).toDouble());
    return usual > 0 ? std::pow(10.0, std::floor(std::log10(usual)) - 1) : 0.01;
}

bool isDefault(const SettingInfo& setting, const QString& value)
{
    const QString fallback = QString::fromStdString(setting.fallback);
    if (setting.kind == Kind::Number || setting.kind == Kind::Integer)
        return !fallback.isEmpty() && value.toDouble() == fallback.toDouble();
    return !fallback.isEmpty() && value == fallback;
}

} // namespace

PolicySettings::PolicySettings(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_reset(new QPushButton(this))
{
    setObjectName(u"policySettings"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(5);
    m_column->addWidget(m_reset, 0, Qt::AlignRight);
    m_reset->setObjectName(u"resetPolicySettings"_s);
    m_reset->setProperty("role", u"flat"_s);
    connect(m_reset, &QPushButton::clicked, this, &PolicySettings::reset);
    retranslate();
    hide();
}

void PolicySettings::show(
    const Infos* infos, const Values& values, const QStringList& models, const std::string& source)
{
    m_values = values;
    m_source = source;
    if (infos != m_infos || models != m_models) {
        m_infos = infos;
        m_models = models;
        build();
    }
    bool changed = false;
    for (const Row& row : m_rows) {
        const auto set = values.find(row.setting.name);
        const QString value =
            QString::fromStdString(set == values.end() ? row.setting.fallback : set->second);
        const QSignalBlocker blocker(row.control);
        row.showValue(value);
        changed = changed || (!row.setting.fallback.empty() && !isDefault(row.setting, value));
    }
    m_reset->setVisible(changed);
    setVisible(!m_rows.empty());
}

void PolicySettings::build()
{
    if (m_body)
        m_body->deleteLater();
    m_rows.clear();
    m_body = new QWidget(this);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    m_column->insertWidget(0, m_body);
    if (m_infos)
        for (const SettingInfo& setting : *m_infos)
            addRow(setting);
    retranslate();
}

void PolicySettings::addRow(const SettingInfo& setting)
{
    Row row{setting, new QLabel(m_body), nullptr, {}};
    addControl(row);
    row.control->setObjectName(u"setting_"_s + QString::fromStdString(setting.name));
    row.label->setWordWrap(true);
    row.label->setBuddy(row.control);
    auto* line = new QHBoxLayout;
    line->addWidget(row.label, 1);
    // A model's name needs more room than a number.
    const bool wide = setting.kind == Kind::Model || setting.kind == Kind::Text;
    if (!wide)
        row.control->setFixedWidth(controlWidth);
    line->addWidget(row.control, wide ? 2 : 0);
    qobject_cast<QVBoxLayout*>(m_body->layout())->addLayout(line);
    m_rows.push_back(std::move(row));
}

void PolicySettings::addControl(Row& row)
{
    switch (row.setting.kind) {
    case Kind::Number:
        return addNumber(row);
    case Kind::Integer:
        return addCount(row);
    case Kind::Choice:
    case Kind::Model:
        return addChoice(row);
    case Kind::Text:
        break;
    }
    addText(row);
}

void PolicySettings::addNumber(Row& row)
{
    const SettingInfo& setting = row.setting;
    auto* box = new NumberBox(std::max(setting.least, -widest), std::min(setting.most, widest),
        stepOf(setting), 2, m_body);
    row.control = box;
    row.showValue = [box](const QString& value) { box->setValue(value.toDouble()); };
    connect(box, &QDoubleSpinBox::valueChanged, this,
        [this, name = setting.name](double value) { edit(name, plain(value)); });
}

void PolicySettings::addCount(Row& row)
{
    constexpr double most = std::numeric_limits<int>::max();
    const SettingInfo& setting = row.setting;
    auto* box = new CountBox(m_body);
    box->setRange(static_cast<int>(std::ceil(std::max(setting.least, -most))),
        static_cast<int>(std::floor(std::min(setting.most, most))));
    row.control = box;
    row.showValue = [box](const QString& value) {
        box->setValue(static_cast<int>(value.toDouble()));
    };
    connect(box, &QSpinBox::valueChanged, this,
        [this, name = setting.name](int value) { edit(name, QString::number(value)); });
}

void PolicySettings::addChoice(Row& row)
{
    const SettingInfo& setting = row.setting;
    auto* box = new ChoiceBox(m_body);
    if (setting.kind == Kind::Model) {
        const QString fallback = QString::fromStdString(setting.fallback);
        if (!fallback.isEmpty() && !m_models.contains(fallback))
            box->addItem(policyText(setting.fallback), fallback);
        for (const QString& model : m_models)
            box->addItem(model, model);
    }
    for (const std::string& choice : setting.choices)
        box->addItem(policyText(choice), QString::fromStdString(choice));
    row.control = box;
    row.showValue = [box](const QString& value) {
        box->choose(value);
        box->setStatusTip(value);
    };
    connect(box, &QComboBox::activated, this,
        [this, box, name = setting.name] { edit(name, box->currentData().toString()); });
}

void PolicySettings::addText(Row& row)
{
    auto* line = new QLineEdit(m_body);
    row.control = line;
    row.showValue = [line](const QString& value) { line->setText(value); };
    connect(line, &QLineEdit::editingFinished, this,
        [this, line, name = row.setting.name] { edit(name, line->text()); });
}

void PolicySettings::retranslate()
{
    m_reset->setText(tr("Reset to defaults"));
    m_reset->setToolTip(tr("These parameters as they are by default"));
    for (const Row& row : m_rows)
        describe(row);
}

void PolicySettings::describe(const Row& row) const
{
    const QString title = settingTitle(row.setting.name);
    QString help = policyText(row.setting.help);
    if (const QString range = rangeText(row.setting); !range.isEmpty())
        help += u'\n' + range;
    if (!row.setting.fallback.empty())
        help += u'\n' + tr("Default: %1").arg(policyText(row.setting.fallback));
    if (!m_source.empty())
        help += u'\n' + QString::fromStdString(m_source);
    row.label->setText(title);
    row.label->setToolTip(help);
    row.control->setToolTip(help);
    row.control->setAccessibleName(title);
}

/// Where a number may lie; empty where it may lie anywhere, and for other kinds.
QString PolicySettings::rangeText(const SettingInfo& setting)
{
    const bool from = std::isfinite(setting.least);
    const bool to = std::isfinite(setting.most);
    if (from && to)
        return tr("From %1 to %2").arg(plain(setting.least), plain(setting.most));
    if (from)
        return tr("From %1 on").arg(plain(setting.least));
    return to ? tr("Up to %1").arg(plain(setting.most)) : QString();
}

void PolicySettings::edit(const std::string& name, const QString& value)
{
    const auto row = std::ranges::find(
        m_rows, name, [](const Row& candidate) { return candidate.setting.name; });
    Values values = m_values;
    if (isDefault(row->setting, value))
        values.erase(name);
    else
        values[name] = value.toStdString();
    emit edited(values);
}

void PolicySettings::reset()
{
    emit edited(begin(*m_infos, m_models));
}

PolicySettings::Values PolicySettings::begin(const Infos& infos, const QStringList& models)
{
    Values values;
    for (const SettingInfo& setting : infos) {
        if (!setting.fallback.empty())
            continue;
        if (setting.kind == Kind::Model && !models.isEmpty())
            values[setting.name] = models.front().toStdString();
        else if (setting.kind == Kind::Choice && !setting.choices.empty())
            values[setting.name] = setting.choices.front();
        else if (setting.kind == Kind::Number || setting.kind == Kind::Integer)
            values[setting.name] =
                plain(std::isfinite(setting.least) ? setting.least : 0).toStdString();
    }
    return values;
}

} // namespace metallm::ui
