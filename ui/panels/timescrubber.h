// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/eventmarks.h"

#include <cstdint>
#include <optional>
#include <QSlider>

namespace metallm::ui {

/// The steps of a run as a slider, from its first query to its end (the whole run), with the events
/// of its scenario marked. It shows what it is given and proposes a step. Arrow keys go by one
/// query, Page keys by a twentieth of the run, Space plays, Escape and End show the whole run.
class TimeScrubber : public QSlider {
    Q_OBJECT

public:
    explicit TimeScrubber(QWidget* parent);

    void setSteps(std::int64_t steps);
    void setEvents(const QList<ChartMark>& events);
    void setStep(const std::optional<std::int64_t>& step); ///< silent; none = the run's end
    /// Pixel of an event's mark.
    double pixelOf(const ChartMark& event) const;

signals:
    void scrubbed(const std::optional<std::int64_t>& step);
    void playToggled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect handle() const;

    QList<ChartMark> m_events;
};

} // namespace metallm::ui
