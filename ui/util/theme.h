// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

// Colours, type and style sheet of the whole window (DESIGN.md, "Colours" and "Measures").
namespace metallm::ui {

enum class ThemeChoice { System, Light, Dark };

/// Grid and heights in device-independent pixels.
namespace measure {
constexpr int grid = 4;
constexpr int padding = 10;
constexpr int rowHeight = 24;
constexpr int controlHeight = 26;
} // namespace measure

enum class MarkerShape {
    Circle,
    Square,
    Diamond,
    TriangleUp,
    TriangleDown,
    Pentagon,
    Hexagon,
    Star,
    Plus,
    Cross,
    TriangleLeft,
    TriangleRight,
};

/// The role colours of one scheme. Widgets ask `Theme::of(this)` when they paint, and so follow
/// every change of palette; none keeps a copy.
///
/// The style sheet reads the dynamic property "role" of a widget: "heading" (group heading),
/// "muted" and "small" (text beside a figure), "figure" (large figure), "good", "bad", "panel"
/// (white box), "card" (white box with a border), "header" (title strip), "chip" (filter chip),
/// "primary" (the one button of an empty state), "flat" (button without a frame).
struct Theme {
    bool dark;
    QColor window;
    QColor panel;
    QColor border;
    QColor header;
    QColor text;
    QColor muted;
    QColor accent;
    QColor good;
    QColor bad;

    static const Theme& light();
    static const Theme& darkTheme();
    /// The scheme that the widget's palette belongs to.
    static const Theme& of(const QWidget* widget);
    static const Theme& of(const QPalette& palette);

    QPalette palette() const;
    QString styleSheet() const;

    /// `color` moved towards the text colour until it stands out from the panel by `ratio`
    /// (WCAG): 3 for marks, 4.5 for text.
    QColor readable(const QColor& color, double ratio = 3) const;
    /// The fill of a heat cell or of a band: `color` over the panel at `opacity`.
    QColor tint(const QColor& color, double opacity) const;
    /// Black or white, whichever is easier to read on `fill`.
    static QColor inkOn(const QColor& fill);
};

/// Relative contrast of two opaque colours, 1 to 21 (WCAG 2).
double contrastRatio(const QColor& a, const QColor& b);

/// Colour of a model by its index in the data set's model list: the same in every chip, point,
/// area and cell.
QColor modelColor(int datasetModelIndex);
MarkerShape modelMarker(int datasetModelIndex);
/// True for the second marker set, drawn as an outline.
bool modelMarkerIsOpen(int datasetModelIndex);

QFont bodyFont(); ///< 9.5 pt
QFont smallFont(); ///< 8.5 pt
QFont figureFont(); ///< 15 pt, for the large figures
QFont axisFont(); ///< 9 pt

/// Chinese and Japanese share characters that they draw differently: puts the family first that has
/// those of the language ("zh_CN", "ja"); any other language has both to fall back on. The size
/// stays.
void applyFont(const QString& language);

/// Sets style, palette, font and style sheet of the application. Call it again on
/// QEvent::ThemeChange, so that ThemeChoice::System follows the desktop.
void applyTheme(QApplication& application, ThemeChoice choice);

} // namespace metallm::ui
