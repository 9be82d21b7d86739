// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/queryselection.h"

#include <QAbstractButton>

namespace metallm::ui {

/// A filter in force: a click, Enter, Space, Delete or Backspace takes it away (clicked()).
/// Shortens its text where there is little room.
class FilterChip : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilterChip(QWidget* parent);

    /// `peers`: texts that a shortened one is to be told from, as those of the other models.
    void setFilter(const QueryFilter& filter, const QString& text, const QStringList& peers = {});
    const QueryFilter& filter() const { return m_filter; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QueryFilter m_filter{};
    QStringList m_peers;
};

} // namespace metallm::ui
