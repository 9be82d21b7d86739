// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/progress.h"
#include "ui/state/selectedqueries.h"

#include <QImage>
#include <QWidget>

class QAction;
class QMenu;

namespace metallm::ui {

class ProgressOverlay;

/// What every result panel offers, whatever it draws: a snapshot that is swapped whole, a dimmed
/// picture while a new one is computed, progress where the result will appear, a hint where there
/// is none, and its picture and data for the clipboard and for files.
class ChartPanel : public QWidget {
    Q_OBJECT

public:
    explicit ChartPanel(QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot);
    const SnapshotPtr& snapshot() const { return m_snapshot; }
    /// The picture answers an earlier question: dimmed, never blank.
    void setStale(bool stale);
    bool isStale() const { return m_stale; }
    /// Null: no query is set apart.
    void setSelected(const SelectedQueriesPtr& selected);
    /// Null: nothing is running.
    void setProgress(const metallm::Progress* progress);

    QSize sizeHint() const override { return {460, 280}; }

    virtual QString title() const = 0;
    /// What is shown, as people would open it in a spreadsheet: the visible range, every point.
    virtual QString csv() = 0;
    /// The picture without pointer, marker or veil, on the panel's ground; two pixels a point.
    QImage image();
    bool savePng(const QString& path);
    bool saveSvg(const QString& path);

    /// For the header's menu; the context menu shows the same.
    virtual QList<QAction*> menuActions() const { return m_actions; }

signals:
    void cancelRequested();
    /// There is a picture now, or another one, or none any more.
    void pictureSwapped();
    /// A mark was clicked: the filters behind it come, or go where they stand.
    void filtersToggled(const std::vector<metallm::ui::QueryFilter>& filters);
    /// A mark or a range; while brushing, another step of it.
    void filtersBrushed(const std::vector<metallm::ui::QueryFilter>& filters);
    void brushing(bool on);
    /// A mark was asked for its queries: they are to be brought into sight.
    void queriesRequested();
    // The shell asks for a file name and answers with savePng(), saveSvg() or csv().
    void savePngRequested(metallm::ui::ChartPanel* panel);
    void saveSvgRequested(metallm::ui::ChartPanel* panel);
    void exportCsvRequested(metallm::ui::ChartPanel* panel);

protected:
    virtual void snapshotChanged() = 0;
    virtual void staleChanged() { update(); }
    /// Other queries are set apart, or the same ones in another snapshot.
    virtual void selectedChanged() { update(); }
    /// Null as well where those known are not of the snapshot's queries.
    const SelectedQueries* selected() const;
    /// Colours, type or language are other ones.
    virtual void appearanceChanged() = 0;
    virtual QSize pictureSize() const { return size(); }
    /// Brings up to date whatever paintPicture() reads.
    virtual void prepare() { }
    virtual void paintPicture(QPainter& painter, const QSizeF& size) const = 0;
    virtual QString emptyText() const;
    virtual bool hasPicture() const;
    /// There is a picture now, or none any more: what can be saved follows.
    void pictureChanged();

    QAction* addPanelAction(const QString& name);
    virtual void retranslate();
    void paintEmpty(QPainter& painter) const;
    void showMenu(const QPoint& globalPosition);

    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildActions();
    void copyImage();
    void placeOverlay();

    SnapshotPtr m_snapshot;
    SelectedQueriesPtr m_selected;
    bool m_stale = false;
    ProgressOverlay* m_overlay;
    QList<QAction*> m_actions;
    QAction* m_copy = nullptr;
    QAction* m_savePng = nullptr;
    QAction* m_saveSvg = nullptr;
    QAction* m_exportCsv = nullptr;
};

/// A field of a CSV line, quoted where RFC 4180 asks for it.
QString csvField(const QString& text);
/// The shortest text that reads back as the same number; empty for NaN.
QString csvNumber(double value);

} // namespace metallm::ui
