// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/util/theme.h"

#include "ui/util/systempalette.h"
#include "ui/util/textscale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QApplication>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr std::array<QRgb, 12> modelColors{0xff0072b2, 0xffd55e00, 0xff009e73, 0xffe69f00,
    0xffcc79a7, 0xff7a5195, 0xff56b4e9, 0xff8c6d31, 0xffb2182b, 0xff1b7837, 0xff4d4d4d, 0xfff0e442};
constexpr int shapeCount = 12;
constexpr int colorCount = static_cast<int>(modelColors.size());

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

QColor mixed(const QColor& a, const QColor& b, double shareOfB)
{
    const auto mix = [shareOfB](float x, float y) {
        return static_cast<float>((1 - shareOfB) * double(x) + shareOfB * double(y));
    };
    return QColor::fromRgbF(
        mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

bool hasTabularDigits(const QString& family)
{
    const QFontMetricsF metrics{QFont(family)};
    const double width = metrics.horizontalAdvance(u'0');
    for (ushort digit = '1'; digit <= '9'; ++digit)
        if (std::abs(metrics.horizontalAdvance(QChar(digit)) - width) > 0.01)
            return false;
    return true;
}

// Columns of figures must stand under each other, and Qt 6.4 cannot ask a font for its tabular
// digits: a family that has them by default comes first.
QString preferredFamily()
{
    const QStringList installed = QFontDatabase::families();
    QString fallback;
    for (const QString& family : {u"Inter"_s, u"Noto Sans"_s}) {
        if (!installed.contains(family))
            continue;
        if (hasTabularDigits(family))
            return family;
        if (fallback.isEmpty())
            fallback = family;
    }
    return fallback;
}

// What Debian's and other systems' fonts for Han characters are called.
QStringList hanFamilies(const QString& language)
{
    const QStringList chinese{u"Noto Sans CJK SC"_s, u"Noto Sans SC"_s, u"Source Han Sans SC"_s,
        u"WenQuanYi Micro Hei"_s};
    const QStringList japanese{
        u"Noto Sans CJK JP"_s, u"Noto Sans JP"_s, u"Source Han Sans JP"_s, u"IPAexGothic"_s};
    return language == u"ja"_s ? japanese + chinese : chinese + japanese;
}

// Qt 6.4 keeps one list of fallbacks for each first family: a language with characters of its own
// needs its family in front, or it would get those of the language before it.
QStringList familiesFor(const QString& language)
{
    QStringList han;
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : hanFamilies(language))
        if (installed.contains(family))
            han.append(family);
    const QString preferred = preferredFamily();
    const QString latin = preferred.isEmpty() ? QApplication::font().family() : preferred;
    const bool hanFirst = !han.isEmpty() && (language == u"ja"_s || language == u"zh_CN"_s);
    han.insert(hanFirst ? 1 : 0, latin);
    return han;
}

double scaleInForce = 1;

QFont sized(double points)
{
    QFont font = QApplication::font();
    font.setPointSizeF(points * scaleInForce);
    return font;
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

const Theme& Theme::light()
{
    static const Theme theme{false, 0xf4f5f7, 0xffffff, 0xd9dce1, 0xeceef1, 0x1f2328, 0x5b636c,
        0x0b67c2, 0x15703f, 0xb3261e};
    return theme;
}

const Theme& Theme::darkTheme()
{
    static const Theme theme{true, 0x1b1d20, 0x24272b, 0x3a3f45, 0x2b2f34, 0xe7e9ec, 0xa0a9b3,
        0x5eaaff, 0x4cc38a, 0xff8a80};
    return theme;
}

const Theme& Theme::of(const QWidget* widget)
{
    return of(widget->palette());
}

const Theme& Theme::of(const QPalette& palette)
{
    return isDark(palette) ? darkTheme() : light();
}

QPalette Theme::palette() const
{
    QPalette result(text, header, panel, border, muted, text, panel);
    result.setColor(QPalette::Window, window);
    result.setColor(QPalette::Base, panel);
    result.setColor(QPalette::AlternateBase, mixed(panel, header, 0.5));
    result.setColor(QPalette::Button, header);
    result.setColor(QPalette::Highlight, accent);
    result.setColor(QPalette::HighlightedText, inkOn(accent));
    result.setColor(QPalette::Link, accent);
    result.setColor(QPalette::ToolTipBase, panel);
    result.setColor(QPalette::ToolTipText, text);
    result.setColor(QPalette::PlaceholderText, muted);
    const QColor disabled = mixed(muted, panel, 0.4);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        result.setColor(QPalette::Disabled, role, disabled);
    return result;
}

QColor Theme::readable(const QColor& color, double ratio) const
{
    for (double share = 0; share < 1; share += 0.05)
        if (const QColor tried = mixed(color, text, share); contrastRatio(tried, panel) >= ratio)
            return tried;
    return text;
}

QColor Theme::tint(const QColor& color, double opacity) const
{
    return mixed(panel, color, std::clamp(opacity, 0.0, 1.0));
}

QColor Theme::inkOn(const QColor& fill)
{
    const auto better = [&fill](const QColor& ink) {
        return contrastRatio(fill, Qt::white) >= contrastRatio(fill, ink) ? QColor(Qt::white) : ink;
    };
    const QColor ink = better(light().text);
    // On the greys between, black alone is dark enough.
    return contrastRatio(fill, ink) >= 4.5 ? ink : better(Qt::black);
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor modelColor(int datasetModelIndex)
{
    return QColor(
        modelColors[static_cast<std::size_t>(std::max(datasetModelIndex, 0) % colorCount)]);
}

MarkerShape modelMarker(int datasetModelIndex)
{
    // Shifted after both sets are used up, so that colour and shape together stay unique.
    const int index = std::max(datasetModelIndex, 0);
    const int shift = 5 * (index / (2 * shapeCount));
    return static_cast<MarkerShape>((index + shift) % shapeCount);
}

bool modelMarkerIsOpen(int datasetModelIndex)
{
    return (std::max(datasetModelIndex, 0) / shapeCount) % 2 == 1;
}

QFont bodyFont()
{
    return sized(9.5);
}

QFont smallFont()
{
    return sized(8.5);
}

QFont figureFont()
{
    QFont font = sized(15);
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont axisFont()
{
    return sized(9);
}

void setTextScale(double scale)
{
    scaleInForce = scale;
}

double textScale()
{
    return scaleInForce;
}

void applyFont(const QString& language)
{
    QFont font = QApplication::font();
    font.setFamilies(familiesFor(language));
    if (font != QApplication::font())
        QApplication::setFont(font);
}

void applyTheme(QApplication& application, ThemeChoice choice)
{
    if (application.styleSheet().isEmpty()) {
        QApplication::setStyle(u"Fusion"_s);
        QFont font = QApplication::font();
        font.setFamilies(familiesFor({}));
        QApplication::setFont(font);
    }
    if (const QFont font = bodyFont(); font != QApplication::font())
        QApplication::setFont(font);
    const bool dark =
        choice == ThemeChoice::Dark || (choice == ThemeChoice::System && isDark(systemPalette()));
    const Theme& theme = dark ? Theme::darkTheme() : Theme::light();
    QApplication::setPalette(theme.palette());
    application.setStyleSheet(theme.styleSheet());
}

} // namespace metallm::ui
