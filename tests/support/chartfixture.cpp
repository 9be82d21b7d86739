// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfixture.h"

#include "ui/util/theme.h"

#include <QApplication>
#include <QLocale>
#include <QMouseEvent>

namespace metallm::test {

ChartSnapshots chartSnapshots()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    ui::applyTheme(*qApp, ui::ThemeChoice::Light);
    const SyntheticOptions options{.queries = 800, .models = 4, .domains = 3};
    return {syntheticSnapshot(options, chartCostWeight),
        syntheticSnapshot(options, chartCostWeight, sim::Mode::Hybrid)};
}

// QTest::mouseMove goes through the cursor, which may already be there.
void moveMouse(QWidget& widget, const QPointF& to, Qt::MouseButtons held)
{
    QMouseEvent event(
        QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, held, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

QStringList linesOf(const QString& text)
{
    return text.trimmed().split(u'\n');
}

} // namespace metallm::test
