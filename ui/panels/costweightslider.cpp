// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/costweightslider.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QWheelEvent>

using namespace std::chrono_literals;

namespace metallm::ui {

namespace {

constexpr int positions = 1000;
constexpr double smallestWeight = 1e-3;
constexpr auto restOfKeys = 700ms;

double threeDigits(double value)
{
    if (value <= 0)
        return 0;
    const double unit = std::pow(10.0, std::floor(std::log10(value)) - 2);
    // Through text: the nearest double to the short decimal, not a product beside it.
    return QString::number(std::round(value / unit) * unit, 'g', 3).toDouble();
}

} // namespace

CostWeightSlider::CostWeightSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, positions);
    setSingleStep(positions / 100);
    setPageStep(positions / 10);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(22);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restOfKeys);
    connect(this, &QSlider::valueChanged, this, [this] {
        emit moved(costWeight());
        if (!isSliderDown())
            m_rest.start();
    });
    connect(&m_rest, &QTimer::timeout, this, &CostWeightSlider::settled);
    connect(this, &QSlider::sliderPressed, &m_rest, &QTimer::stop);
    connect(this, &QSlider::sliderReleased, this, [this] {
        m_rest.stop();
        emit settled();
    });
}

void CostWeightSlider::setLargest(double costWeight)
{
    m_largest = costWeight;
}

void CostWeightSlider::setCostWeight(double costWeight)
{
    const QSignalBlocker blocker(this);
    setValue(positionOf(costWeight));
}

double CostWeightSlider::least() const
{
    return std::min(smallestWeight, m_largest / 100);
}

double CostWeightSlider::weightAt(int position) const
{
    if (position <= 0)
        return 0;
    const double along = static_cast<double>(position - 1) / (positions - 1);
    return threeDigits(least() * std::pow(m_largest / least(), along));
}

int CostWeightSlider::positionOf(double costWeight) const
{
    if (costWeight < least() / 2)
        return 0;
    const double along = std::log(costWeight / least()) / std::log(m_largest / least());
    return 1 + static_cast<int>(std::lround(std::clamp(along, 0.0, 1.0) * (positions - 1)));
}

void CostWeightSlider::mousePressEvent(QMouseEvent* event)
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle =
        style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    if (event->button() == Qt::LeftButton && !handle.contains(event->position().toPoint())) {
        // The thumb comes to the pointer, and is dragged from there.
        const int room = width() - handle.width();
        const int x = static_cast<int>(event->position().x()) - handle.width() / 2;
        setValue(QStyle::sliderValueFromPosition(
            minimum(), maximum(), std::clamp(x, 0, room), room, isRightToLeft()));
    }
    QSlider::mousePressEvent(event);
}

void CostWeightSlider::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

} // namespace metallm::ui
