// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filedialog.h"

#include <optional>
#include <QFileDialog>
#include <utility>

using namespace Qt::StringLiterals;

namespace metallm::ui::filedialog {

namespace {

std::optional<QStringList>& nextAnswer()
{
    static std::optional<QStringList> names;
    return names;
}

QFileDialog::FileMode fileMode(Kind kind)
{
    switch (kind) {
    case Kind::OpenFile:
        return QFileDialog::ExistingFile;
    case Kind::OpenFiles:
        return QFileDialog::ExistingFiles;
    case Kind::OpenFolder:
        return QFileDialog::Directory;
    case Kind::SaveFile:
        break;
    }
    return QFileDialog::AnyFile;
}

QFileDialog* makeDialog(QWidget* parent, const Request& request)
{
    auto* dialog = new QFileDialog(parent, request.title, request.folder, request.filter);
    dialog->setObjectName(u"fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(fileMode(request.kind));
    dialog->setOption(QFileDialog::ShowDirsOnly, request.kind == Kind::OpenFolder);
    if (request.kind == Kind::SaveFile) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(request.suffix);
        dialog->selectFile(request.suggestion);
        dialog->setOption(QFileDialog::DontConfirmOverwrite, !request.warnsOfExisting);
    }
    return dialog;
}

} // namespace

void ask(QWidget* parent, const Request& request, std::function<void(const QStringList&)> answer)
{
    if (const auto names = std::exchange(nextAnswer(), std::nullopt)) {
        if (!names->isEmpty())
            answer(*names);
        return;
    }
    auto* dialog = makeDialog(parent, request);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(answer));
    dialog->open();
}

void setNextFileNames(const QStringList& names)
{
    nextAnswer() = names;
}

} // namespace metallm::ui::filedialog
