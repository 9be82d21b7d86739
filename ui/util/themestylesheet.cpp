// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/util/grounds.h"

#include "ui/util/textscale.h"

#include <QRegularExpression>
#include <utility>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

const QString frame = uR"(
QMainWindow, QDialog { background: @window; }
QMainWindow::separator { background: @window; width: 6px; height: 6px; }
QMainWindow::separator:hover { background: @hover; }
QSplitter::handle { background: @window; }
QSplitter::handle:hover { background: @hover; }
QToolTip { background: @panel; color: @text; border: 1px solid @border; padding: 4px 6px; }
QMenuBar { background: @panel; border-bottom: 1px solid @border; }
QMenuBar::item { padding: 4px 8px; background: transparent; }
QMenuBar::item:selected { background: @hover; border-radius: 3px; }
QMenu { background: @panel; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 22px; border-radius: 3px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }
QToolBar { background: @panel; border: none; border-bottom: 1px solid @border; padding: 5px 8px;
  spacing: 4px; }
QToolBar::separator { width: 1px; background: @border; margin: 3px 6px; }
QStatusBar { background: @header; color: @muted; border-top: 1px solid @border; font-size: 8.5pt; }
QStatusBar QLabel { color: @muted; font-size: 8.5pt; padding: 0 8px; }
QStatusBar::item { border: none; }
QDockWidget { color: @text; font-weight: 600; titlebar-close-icon: url(:/theme/close-@scheme.svg);
  titlebar-normal-icon: url(:/theme/float-@scheme.svg); }
QDockWidget::title { background: @header; border: 1px solid @border; padding: 5px 8px;
  text-align: left; }
QDockWidget::close-button, QDockWidget::float-button { border: none; background: transparent;
  padding: 1px; icon-size: 12px; }
QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: @hover;
  border-radius: 3px; }
)"_s;

const QString roles = uR"(
*[role="panel"] { background: @panel; }
*[role="card"] { background: @panel; border: 1px solid @border; }
*[role="header"] { background: @header; border: 1px solid @border; }
QFrame#dropTarget { border-style: dashed; border-color: @muted; border-radius: 6px; }
QLabel[role="heading"] { color: @muted; font-size: 8.5pt; font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="muted"]:disabled { color: @disabled; }
QLabel[role="small"] { color: @muted; font-size: 8.5pt; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="figure"] { font-size: 15pt; font-weight: 600; }
QLabel[role="good"] { color: @good; font-size: 8.5pt; }
QLabel[role="bad"] { color: @bad; font-size: 8.5pt; }
QPushButton[role="primary"] { background: @accent; color: @onaccent; border: 1px solid @accent;
  font-weight: 600; padding: 0 14px; }
QPushButton[role="primary"]:hover { background: @accenthover; }
QPushButton[role="primary"]:disabled { background: @border; border-color: @border; color: @muted; }
QPushButton[role="chip"], QToolButton[role="chip"] { background: @selection; color: @accent;
  border: none; border-radius: 9px; min-height: 18px; padding: 0 8px; font-size: 8.5pt; }
QLabel[role="chip"] { background: @selection; color: @accent; border-radius: 9px; padding: 0 8px;
  font-size: 8.5pt; }
QPushButton[role="flat"] { background: transparent; border: none; color: @accent; }
QPushButton[role="flat"]:hover { background: @hover; }
QGroupBox { border: none; border-top: 1px solid @border; margin-top: 12px; padding: 22px 0 4px 0;
  background: transparent; }
QGroupBox::title { subcontrol-origin: padding; subcontrol-position: top left; padding: 6px 0 0 0;
  color: @muted; font-size: 8.5pt; font-weight: 600; }
QFrame[frameShape="4"], QFrame[frameShape="5"] { color: @border; }
)"_s;

const QString controls = uR"(
QPushButton { background: @header; border: 1px solid @border; border-radius: 4px; min-height: 24px;
  padding: 0 12px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @border; }
QPushButton:focus { border-color: @accent; }
QPushButton:disabled { color: @disabled; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px;
  padding: 3px 8px; }
QToolButton[role="field"] { background: @panel; border: 1px solid @border; color: @muted;
  padding: 1px 10px; min-width: 150px; }
QToolButton[role="fold"] { color: @muted; font-size: 8.5pt; font-weight: 600; padding: 1px 2px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton[role="fold"]:checked { background: transparent; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @disabled; }
QToolButton::menu-indicator { image: none; }
QToolButton[popupMode="1"] { padding-right: 18px; }
QToolButton::menu-button { border: none; width: 16px; }
QToolButton::menu-button:hover { background: @selection; }
QToolButton::menu-arrow { image: url(:/theme/down-@scheme.svg); width: 8px; height: 8px; }
QLineEdit, QAbstractSpinBox, QComboBox { background: @input; border: 1px solid @border;
  border-radius: 4px; min-height: 24px; max-height: 24px; padding: 0 6px;
  selection-background-color: @accent; selection-color: @onaccent; }
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: @muted; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 1px solid @accent; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: @disabled; }
QAbstractSpinBox { padding-right: 18px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border;
  width: 16px; border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin: 2px 2px 0 0; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin: 0 2px 2px 0; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @hover; }
QAbstractSpinBox::up-arrow { image: url(:/theme/up-@scheme.svg); width: 8px; height: 8px; }
QAbstractSpinBox::down-arrow { image: url(:/theme/down-@scheme.svg); width: 8px; height: 8px; }
QAbstractSpinBox[role="figure"] { background: transparent; border-color: transparent;
  min-height: 30px; max-height: 30px; padding: 0 2px; font-size: 15pt; font-weight: 600; }
QAbstractSpinBox[role="figure"]:hover { border-color: @border; }
QAbstractSpinBox[role="figure"]:focus { border-color: @accent; }
QComboBox::drop-down { subcontrol-origin: border; subcontrol-position: center right; width: 20px;
  border: none; }
QComboBox::down-arrow { image: url(:/theme/down-@scheme.svg); width: 10px; height: 10px; }
QComboBox QAbstractItemView { background: @panel; border: 1px solid @border; outline: none;
  selection-background-color: @selection; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 24px; }
QCheckBox, QRadioButton { spacing: 6px; min-height: 22px; }
QCheckBox::indicator, QAbstractItemView::indicator, QGroupBox::indicator { width: 13px;
  height: 13px; border: 1px solid @muted; border-radius: 3px; background: @panel; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked {
  background: @accent; border-color: @accent; image: url(:/theme/check-@scheme.svg); }
QCheckBox::indicator:disabled { border-color: @border; background: @header; }
QCheckBox::indicator:focus { border-color: @accent; }
QProgressBar { background: @header; border: none; border-radius: 2px; max-height: 4px;
  min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QSlider::groove:horizontal { height: 4px; background: @border; border-radius: 2px; }
QSlider::sub-page:horizontal { height: 4px; background: @accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 16px; height: 16px; margin: -8px 0; border-radius: 10px;
  border: 2px solid @accent; background: @panel; }
QSlider::handle:horizontal:focus { background: @selection; }
)"_s;

const QString views = uR"(
QAbstractItemView { background: @panel; border: none; outline: none;
  selection-background-color: @selection; selection-color: @text;
  alternate-background-color: @panel; gridline-color: @border; }
QTableView::item, QTreeView::item { padding: 0 6px; border-bottom: 1px solid @hairline; }
QTreeView[role="compact"]::item, QTableView[role="compact"]::item { padding: 0 1px; }
QTreeView::item, QListView::item { min-height: 24px; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {
  background: @selection; color: @text; }
QListView::item:hover, QTreeView::item:hover { background: @hover; }
QHeaderView { background: @panel; border: none; }
QHeaderView::section { background: @panel; color: @muted; border: none;
  border-bottom: 1px solid @border; padding: 0 9px; min-height: 23px; font-size: 8.5pt;
  font-weight: 600; }
QTreeView[role="compact"] QHeaderView::section,
QTableView[role="compact"] QHeaderView::section { padding: 0 3px; }
QHeaderView::section:hover { color: @text; }
QHeaderView::down-arrow { image: url(:/theme/down-@scheme.svg); width: 8px; height: 8px; }
QHeaderView::up-arrow { image: url(:/theme/up-@scheme.svg); width: 8px; height: 8px; }
QTableCornerButton::section { background: @panel; border: none; }
QAbstractScrollArea::corner { background: @panel; border: none; }
QTextEdit, QPlainTextEdit, QTextBrowser { background: @panel; border: none;
  selection-background-color: @accent; selection-color: @onaccent; }
QPlainTextEdit[role="small"] { color: @muted; font-size: 8.5pt; }
QPlainTextEdit[role="field"] { border: 1px solid @border; border-radius: 4px; padding: 2px; }
QPlainTextEdit[role="field"]:focus { border-color: @accent; }
QTabWidget::pane { border: 1px solid @border; border-top: none; background: @panel; }
QTabBar { qproperty-drawBase: 0; background: @header; }
QTabBar::tab { background: transparent; color: @muted; border: none; padding: 5px 10px;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @text; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s;

/// Type and the heights that hold a line of it: "8.5pt", "min-height: 24px".
QString scaled(const QString& sheet, double scale)
{
    static const QRegularExpression size(
        u"(font-size: |min-height: |max-height: )([0-9.]+)(pt|px)"_s);
    QString result;
    qsizetype done = 0;
    for (auto found = size.globalMatch(sheet); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const double value = match.captured(2).toDouble() * scale;
        const bool isType = match.captured(3) == u"pt"_s;
        result += sheet.mid(done, match.capturedStart() - done) + match.captured(1)
            + (isType ? QString::number(value, 'f', 1) : QString::number(qRound(value)))
            + match.captured(3);
        done = match.capturedEnd();
    }
    return result + sheet.mid(done);
}

} // namespace

QString Theme::styleSheet() const
{
    // Longer names first where one begins like another.
    const std::pair<QString, QColor> colors[]{
        {u"@accenthover"_s, accentHoverGround(*this)},
        {u"@onaccent"_s, inkOn(accent)},
        {u"@accent"_s, accent},
        {u"@window"_s, window},
        {u"@panel"_s, panel},
        {u"@border"_s, border},
        {u"@header"_s, header},
        {u"@hairline"_s, tint(border, 0.55)},
        {u"@hover"_s, hoverGround(*this)},
        {u"@selection"_s, selectionGround(*this)},
        {u"@input"_s, window},
        {u"@disabled"_s, tint(muted, 0.6)},
        {u"@scroll"_s, tint(muted, 0.4)},
        {u"@text"_s, text},
        {u"@muted"_s, muted},
        {u"@good"_s, good},
        {u"@bad"_s, bad},
    };
    QString sheet = frame + roles + controls + views;
    sheet.replace(u"@scheme"_s, dark ? u"dark"_s : u"light"_s);
    for (const auto& [name, color] : colors)
        sheet.replace(name, color.name());
    return textScale() == 1 ? sheet : scaled(sheet, textScale());
}

} // namespace metallm::ui
