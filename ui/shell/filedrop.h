// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QDropEvent;
class QMimeData;
class QWidget;

namespace metallm::ui {

/// Files dropped anywhere on a window: one study is opened, everything else is data to import.
class FileDrop : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget* window);

signals:
    void studyDropped(const QString& file);
    void dataDropped(const QStringList& paths);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QMimeData& data);
};

/// The suffix of study files, without its dot.
QString studySuffix();

} // namespace metallm::ui
