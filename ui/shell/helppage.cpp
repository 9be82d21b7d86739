// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helppage.h"

#include "ui/util/theme.h"

#include <algorithm>
#include <QEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr double headingPoints[]{15, 11, 9.5}; // of the levels
constexpr int pageMargin = 16;

bool isFormula(const QTextBlock& block)
{
    return block.blockFormat().intProperty(QTextFormat::BlockQuoteLevel) > 0;
}

void setHeading(QTextCursor& cursor, int level)
{
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat format = cursor.charFormat();
    format.clearProperty(QTextFormat::FontSizeAdjustment); // it would win over the size
    format.setFontPointSize(headingPoints[std::min(level, 3) - 1]);
    format.setFontWeight(QFont::DemiBold);
    cursor.setCharFormat(format);
}

QTextBlockFormat formatOf(const QTextBlock& block, const Theme& theme)
{
    QTextBlockFormat format;
    const bool heading = block.blockFormat().headingLevel() > 0;
    const bool inList = block.textList() != nullptr;
    format.setTopMargin(heading && block.blockNumber() > 0 ? 12 : 0);
    format.setBottomMargin(inList ? 3 : 7);
    format.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    if (isFormula(block)) {
        format.setBackground(theme.header);
        format.setLeftMargin(12);
        format.setBottomMargin(isFormula(block.next()) ? 0 : 8);
        format.setIndent(0);
    }
    return format;
}

void styleTables(QTextFrame* frame, const Theme& theme)
{
    for (QTextFrame* child : frame->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(child)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(3);
            format.setCellSpacing(0);
            format.setBorderCollapse(true);
            format.setBorderBrush(theme.border);
            format.setBottomMargin(8);
            table->setFormat(format);
        }
}

} // namespace

HelpPage::HelpPage(QWidget* parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false); // whoever shows pages knows where they are
    setTabChangesFocus(false);
}

void HelpPage::setPage(const QString& markdown)
{
    m_markdown = markdown;
    lay();
}

void HelpPage::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        lay();
}

void HelpPage::lay()
{
    document()->setMarkdown(m_markdown);
    document()->setDocumentMargin(pageMargin);
    const Theme& theme = Theme::of(this);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        cursor.mergeBlockFormat(formatOf(block, theme));
        if (const int level = block.blockFormat().headingLevel(); level > 0)
            setHeading(cursor, level);
    }
    styleTables(document()->rootFrame(), theme);
    moveCursor(QTextCursor::Start);
}

} // namespace metallm::ui
