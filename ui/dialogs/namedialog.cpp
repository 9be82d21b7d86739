// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/namedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

NameDialog::NameDialog(const Request& request, QWidget* parent)
    : QDialog(parent)
    , m_request(request)
    , m_name(new QLineEdit(request.suggestion, this))
    , m_note(new QLabel(this))
{
    setObjectName(u"nameDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(request.title);
    m_name->setObjectName(u"nameEdit"_s);
    m_name->setAccessibleName(request.label);
    m_name->setToolTip(request.tip);
    m_note->setObjectName(u"nameNote"_s);
    m_note->setProperty("role", u"small"_s);
    m_note->setWordWrap(true);
    auto* label = new QLabel(request.label, this);
    label->setBuddy(m_name);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"nameOk"_s);

    auto* column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addWidget(buttons);
    setMinimumWidth(340);

    connect(m_name, &QLineEdit::textChanged, this, &NameDialog::look);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { emit named(m_name->text().simplified()); });
    look(request.suggestion);
    m_name->selectAll();
}

void NameDialog::look(const QString& text)
{
    const Verdict verdict = m_request.judge(text.simplified());
    m_ok->setEnabled(verdict.isAllowed);
    m_note->setText(verdict.note);
}

} // namespace metallm::ui
