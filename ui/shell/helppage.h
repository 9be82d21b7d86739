// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace metallm::ui {

/// One page of the help, set in the type and the colours of the window. Formulas are the quoted
/// paragraphs of the Markdown.
class HelpPage : public QTextBrowser {
    Q_OBJECT

public:
    explicit HelpPage(QWidget* parent);

    void setPage(const QString& markdown);

protected:
    void changeEvent(QEvent* event) override;

private:
    void lay();

    QString m_markdown;
};

} // namespace metallm::ui
