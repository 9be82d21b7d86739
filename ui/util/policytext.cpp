// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/util/policytext.h"

#include <QCoreApplication>

namespace metallm::ui {

QString policyText(const std::string& text)
{
    return QCoreApplication::translate("policy", text.c_str());
}

QString settingTitle(const std::string& name)
{
    QString title = policyText(name);
    title.replace(u'-', u' ').replace(u'_', u' ');
    return title.left(1).toUpper() + title.mid(1);
}

} // namespace metallm::ui
