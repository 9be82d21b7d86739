// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filedrop.h"

#include <algorithm>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

bool isStudy(const QString& file)
{
    return QFileInfo(file).suffix().compare(studySuffix(), Qt::CaseInsensitive) == 0;
}

} // namespace

FileDrop::FileDrop(QWidget* window)
    : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    const bool enters = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!enters && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    if (localFiles(*drop->mimeData()).isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (!enters)
        take(*drop->mimeData());
    return true;
}

void FileDrop::take(const QMimeData& data)
{
    const QStringList files = localFiles(data);
    const auto study = std::find_if(files.begin(), files.end(), isStudy);
    if (study != files.end())
        emit studyDropped(*study);
    else
        emit dataDropped(files);
}

QString studySuffix()
{
    return u"metallm"_s;
}

} // namespace metallm::ui
