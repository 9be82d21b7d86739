// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpanel.h"

#include "ui/charts/progressoverlay.h"
#include "ui/util/theme.h"

#include <cmath>
#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {
constexpr double imageScale = 2; // pixels a point, for screens of today and for print
}

ChartPanel::ChartPanel(QWidget* parent)
    : QWidget(parent)
    , m_overlay(new ProgressOverlay(this))
{
    setMinimumSize(200, 140);
    connect(m_overlay, &ProgressOverlay::cancelRequested, this, &ChartPanel::cancelRequested);
    buildActions();
}

void ChartPanel::buildActions()
{
    m_copy = addPanelAction(u"copyImage"_s);
    m_savePng = addPanelAction(u"savePng"_s);
    m_saveSvg = addPanelAction(u"saveSvg"_s);
    m_exportCsv = addPanelAction(u"exportCsv"_s);
    connect(m_copy, &QAction::triggered, this, &ChartPanel::copyImage);
    connect(m_savePng, &QAction::triggered, this, [this] { emit savePngRequested(this); });
    connect(m_saveSvg, &QAction::triggered, this, [this] { emit saveSvgRequested(this); });
    connect(m_exportCsv, &QAction::triggered, this, [this] { emit exportCsvRequested(this); });
    ChartPanel::retranslate();
}

QAction* ChartPanel::addPanelAction(const QString& name)
{
    auto* action = new QAction(this);
    action->setObjectName(name);
    m_actions.append(action);
    return action;
}

void ChartPanel::retranslate()
{
    m_copy->setText(tr("Copy image"));
    m_savePng->setText(tr("Save as PNG…"));
    m_saveSvg->setText(tr("Save as SVG…"));
    m_exportCsv->setText(tr("Export data as CSV…"));
}

void ChartPanel::setSnapshot(const SnapshotPtr& snapshot)
{
    if (snapshot == m_snapshot)
        return;
    m_snapshot = snapshot;
    pictureChanged();
    snapshotChanged();
    if (m_selected)
        selectedChanged();
}

void ChartPanel::setSelected(const SelectedQueriesPtr& selected)
{
    if (selected == m_selected)
        return;
    m_selected = selected;
    selectedChanged();
}

const SelectedQueries* ChartPanel::selected() const
{
    const bool same = m_selected && hasPicture()
        && m_selected->snapshot->analysis->experiment == m_snapshot->analysis->experiment;
    return same ? m_selected.get() : nullptr;
}

void ChartPanel::pictureChanged()
{
    for (QAction* action : {m_copy, m_savePng, m_saveSvg, m_exportCsv})
        action->setEnabled(hasPicture());
    emit pictureSwapped();
}

void ChartPanel::setStale(bool stale)
{
    if (stale == m_stale)
        return;
    m_stale = stale;
    staleChanged();
}

void ChartPanel::setProgress(const Progress* progress)
{
    m_overlay->setProgress(progress);
    placeOverlay();
    m_overlay->raise();
}

bool ChartPanel::hasPicture() const
{
    return m_snapshot && m_snapshot->analysis;
}

QString ChartPanel::emptyText() const
{
    return tr("Nothing to show yet.\nOpen or import a data set, then press Run.");
}

QImage ChartPanel::image()
{
    prepare();
    const QSize size = pictureSize();
    QImage image(size * imageScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(imageScale);
    image.fill(Theme::of(this).panel);
    QPainter painter(&image);
    paintPicture(painter, size);
    return image;
}

bool ChartPanel::savePng(const QString& path)
{
    return image().save(path, "PNG");
}

bool ChartPanel::saveSvg(const QString& path)
{
    prepare();
    const QSize size = pictureSize();
    QSvgGenerator generator;
    generator.setFileName(path);
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    generator.setTitle(title());
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    painter.fillRect(QRectF({}, QSizeF(size)), Theme::of(this).panel);
    paintPicture(painter, size);
    return painter.end();
}

void ChartPanel::copyImage()
{
    QGuiApplication::clipboard()->setImage(image());
}

void ChartPanel::paintEmpty(QPainter& painter) const
{
    painter.setFont(bodyFont());
    painter.setPen(Theme::of(this).muted);
    painter.drawText(
        rect().adjusted(20, 20, -20, -20), Qt::AlignCenter | Qt::TextWordWrap, emptyText());
}

void ChartPanel::showMenu(const QPoint& globalPosition)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(menuActions());
    menu->popup(globalPosition);
}

void ChartPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
        retranslate();
        appearanceChanged();
        break;
    case QEvent::PaletteChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        appearanceChanged();
        break;
    default:
        break;
    }
}

void ChartPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeOverlay();
}

void ChartPanel::placeOverlay()
{
    m_overlay->setGeometry(0, 0, width(), measure::controlHeight);
}

QString csvField(const QString& text)
{
    static constexpr QStringView special = u",\"\r\n";
    const bool quoted = std::ranges::any_of(text, [](QChar c) { return special.contains(c); });
    QString field = text;
    return quoted ? u'"' + field.replace(u'"', u"\"\""_s) + u'"' : field;
}

QString csvNumber(double value)
{
    return std::isnan(value) ? QString()
                             : QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace metallm::ui
