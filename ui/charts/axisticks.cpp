// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axisticks.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr double edge = 1e-9; // a tick on the border belongs to the axis, rounding or not

int decimalsOfPower(int power)
{
    return std::max(0, -power);
}

std::vector<Tick> powersOfTen(const Span& data, int most)
{
    const int first = static_cast<int>(std::ceil(std::log10(data.lo)));
    const int last = static_cast<int>(std::floor(std::log10(data.hi)));
    const int stride = std::max(1, (last - first + most) / std::max(most, 1));
    std::vector<Tick> ticks;
    for (int power = first; power <= last; ++power)
        if (power % stride == 0)
            ticks.push_back({std::pow(10.0, power), decimalsOfPower(power)});
    return ticks;
}

} // namespace

std::vector<Tick> linearTicks(const Span& data, int most)
{
    if (!(data.length() > 0) || most < 1)
        return {};
    const double rough = data.length() / most;
    int power = static_cast<int>(std::floor(std::log10(rough)));
    double mantissa = 10;
    for (const double candidate : {1.0, 2.0, 5.0})
        if (candidate * std::pow(10.0, power) >= rough * (1 - edge)) {
            mantissa = candidate;
            break;
        }
    const double step = mantissa * std::pow(10.0, power);
    if (mantissa == 10)
        ++power;
    std::vector<Tick> ticks;
    const double first = std::ceil(data.lo / step - edge);
    for (double k = first; k * step <= data.hi + edge * step; ++k)
        ticks.push_back({k == 0 ? 0 : k * step, decimalsOfPower(power)});
    return ticks;
}

std::vector<Tick> logTicks(const Span& data, int most)
{
    if (!(data.lo > 0) || !(data.hi > data.lo))
        return {};
    const int first = static_cast<int>(std::floor(std::log10(data.lo) - edge));
    const int last = static_cast<int>(std::ceil(std::log10(data.hi) + edge));
    const Span wide{data.lo * (1 - edge), data.hi * (1 + edge)};
    std::vector<Tick> ticks;
    for (int power = first; power <= last; ++power)
        for (const double mantissa : {1.0, 2.0, 5.0})
            if (const double value = mantissa * std::pow(10.0, power); wide.contains(value))
                ticks.push_back({value, decimalsOfPower(power)});
    if (ticks.size() < 3)
        return linearTicks(data, most);
    if (static_cast<int>(ticks.size()) <= most)
        return ticks;
    return powersOfTen(wide, most);
}

std::vector<Tick> ticksFor(const AxisScale& scale, const Span& drawn, int most)
{
    const Span data{scale.toData(drawn.lo), scale.toData(drawn.hi)};
    if (!scale.log)
        return linearTicks(data, most);
    if (data.lo > scale.floor * (1 + edge))
        return logTicks(data, most);
    // Room for the zero's own text beside the first true tick.
    const Span above{scale.floor * 1.8, data.hi};
    std::vector<Tick> ticks = logTicks(above, most - 1);
    ticks.insert(ticks.begin(), {0, 0});
    return ticks;
}

QString tickText(const Tick& tick, AxisUnit unit)
{
    const double shown = unit == AxisUnit::Percent ? 100 * tick.value : tick.value;
    const int decimals = unit == AxisUnit::Percent ? std::max(0, tick.decimals - 2) : tick.decimals;
    QString text = QLocale().toString(shown, 'f', decimals);
    text.replace(u'-', QChar(0x2212));
    if (unit == AxisUnit::Percent && tick.value != 0)
        text += u" %"_s;
    return text;
}

} // namespace metallm::ui
