// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowrecord.h"

#include "ui/charts/chartview.h"
#include "ui/shell/layouts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panels.h"

#include <QAction>
#include <QHeaderView>
#include <QJsonArray>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

QString encoded(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

/// Those of a kind that have a name of their own.
template<typename Widget, typename Visit>
void eachNamed(const MainWindow& window, Visit visit)
{
    for (Widget* widget : window.findChildren<Widget*>())
        if (!widget->objectName().isEmpty())
            visit(widget->objectName(), widget);
}

QJsonObject tabsRecord(const MainWindow& window)
{
    QJsonObject tabs;
    eachNamed<QTabWidget>(window, [&](const QString& name, const QTabWidget* widget) {
        tabs.insert(name, widget->currentIndex());
    });
    return tabs;
}

template<typename Visit>
void eachSortedTable(const MainWindow& window, Visit visit)
{
    for (auto* header : window.findChildren<QHeaderView*>())
        if (header->orientation() == Qt::Horizontal && header->isSortIndicatorShown()
            && !header->parent()->objectName().isEmpty())
            visit(header->parent()->objectName(), header);
}

QJsonObject sortingRecord(const MainWindow& window)
{
    QJsonObject sorting;
    eachSortedTable(window, [&](const QString& name, const QHeaderView* header) {
        sorting.insert(name,
            QJsonObject{{u"column"_s, header->sortIndicatorSection()},
                {u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder}});
    });
    return sorting;
}

QJsonArray spanRecord(const ViewSpan& view)
{
    return {view.x.lo, view.x.hi, view.y.lo, view.y.hi};
}

QJsonObject chartRecord(const ChartView& chart)
{
    QJsonObject choices;
    for (const QAction* action : chart.menuActions())
        if (action->isCheckable() && action->objectName() != u"fitAutomatically"_s)
            choices.insert(action->objectName(), action->isChecked());
    QJsonObject record{{u"choices"_s, choices}};
    if (!chart.zoom().fitsAutomatically())
        record.insert(u"view"_s, spanRecord(chart.zoom().view()));
    return record;
}

void restoreChart(ChartView& chart, const QJsonObject& record)
{
    const QJsonObject choices = record.value(u"choices"_s).toObject();
    for (QAction* action : chart.menuActions())
        if (const QJsonValue choice = choices.value(action->objectName());
            choice.isBool() && action->isCheckable() && action->isChecked() != choice.toBool())
            action->trigger();
}

} // namespace

QJsonObject windowRecord(const MainWindow& window)
{
    QJsonObject charts;
    eachNamed<ChartView>(window, [&](const QString& name, const ChartView* chart) {
        charts.insert(name, chartRecord(*chart));
    });
    return {{u"geometry"_s, encoded(window.saveGeometry())},
        {u"layout"_s, window.layouts().chosen()},
        {u"panels"_s, encoded(window.panels().layoutState())}, {u"tabs"_s, tabsRecord(window)},
        {u"sorting"_s, sortingRecord(window)}, {u"charts"_s, charts}};
}

void restoreFrame(MainWindow& window, const QJsonObject& record)
{
    window.restoreGeometry(decoded(record.value(u"geometry"_s)));
    window.layouts().restore(
        record.value(u"layout"_s).toString(), decoded(record.value(u"panels"_s)));
    const QJsonObject tabs = record.value(u"tabs"_s).toObject();
    eachNamed<QTabWidget>(window, [&](const QString& name, QTabWidget* widget) {
        if (tabs.contains(name))
            widget->setCurrentIndex(tabs.value(name).toInt());
    });
}

void restoreChoices(MainWindow& window, const QJsonObject& record)
{
    const QJsonObject sorting = record.value(u"sorting"_s).toObject();
    eachSortedTable(window, [&](const QString& name, QHeaderView* header) {
        const QJsonObject sorted = sorting.value(name).toObject();
        if (!sorted.isEmpty())
            header->setSortIndicator(sorted.value(u"column"_s).toInt(),
                sorted.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    const QJsonObject charts = record.value(u"charts"_s).toObject();
    eachNamed<ChartView>(window, [&](const QString& name, ChartView* chart) {
        restoreChart(*chart, charts.value(name).toObject());
    });
}

QJsonObject zoomsOf(const QJsonObject& record)
{
    QJsonObject zooms;
    const QJsonObject charts = record.value(u"charts"_s).toObject();
    for (auto chart = charts.begin(); chart != charts.end(); ++chart)
        if (const QJsonValue zoom = chart->toObject().value(u"view"_s); zoom.toArray().size() == 4)
            zooms.insert(chart.key(), zoom);
    return zooms;
}

QJsonObject withZooms(QJsonObject record, const QJsonObject& zooms)
{
    QJsonObject charts = record.value(u"charts"_s).toObject();
    for (auto zoom = zooms.begin(); zoom != zooms.end(); ++zoom) {
        QJsonObject chart = charts.value(zoom.key()).toObject();
        chart.insert(u"view"_s, *zoom);
        charts.insert(zoom.key(), chart);
    }
    record.insert(u"charts"_s, charts);
    return record;
}

bool restoreZoom(ChartView& chart, const QJsonValue& zoom)
{
    if (!chart.wholePicture())
        return false;
    const QJsonArray view = zoom.toArray();
    chart.showView(
        {{view[0].toDouble(), view[1].toDouble()}, {view[2].toDouble(), view[3].toDouble()}}, true);
    return true;
}

} // namespace metallm::ui
