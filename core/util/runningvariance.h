// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace metallm {

/// Mean and variance of values that come one by one, without the cancellation of a difference of
/// sums of squares (Welford 1962, Technometrics 4).
class RunningVariance {
public:
    void add(double value)
    {
        ++m_count;
        const double away = value - m_mean;
        m_mean += away / m_count;
        m_squares += away * (value - m_mean);
    }

    double count() const { return m_count; }
    double mean() const { return m_mean; } ///< 0 without values
    /// Of what the values are a sample of (divided by n - 1); 0 for fewer than two.
    double variance() const { return m_count > 1 ? m_squares / (m_count - 1) : 0; }

private:
    double m_count = 0;
    double m_mean = 0;
    double m_squares = 0; // of the deviations from the mean
};

} // namespace metallm
