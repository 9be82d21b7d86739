// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/net/answer.h"
#include "ui/net/retrypolicy.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using metallm::net::Answer;
using metallm::net::RetryPolicy;
using std::chrono::milliseconds;

class TestRetryPolicy : public QObject {
    Q_OBJECT

private slots:
    void waits_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("least"); // ms; -1 = no other try
        QTest::addColumn<int>("most");
        const auto row = [](const char* name, int status, const char* header, const char* body,
                             int least, int most) {
            QTest::newRow(name) << status << QByteArray(header) << QByteArray(body) << least
                                << most;
        };
        for (const int status : {0, 408, 409, 429, 500, 502, 503, 529})
            row(qPrintable(QString::number(status)), status, "", "", 375, 500);
        for (const int status : {301, 400, 401, 403, 404, 413, 422})
            row(qPrintable(QString::number(status)), status, "", "", -1, -1);
        row("should", 400, "X-Should-Retry: true", "", 375, 500);
        row("should not", 503, "x-should-retry: false", "", -1, -1);
        row("quota", 429, "", R"({"error":{"message":"m","code":"insufficient_quota"}})", -1, -1);
        row("quota by type", 429, "", R"({"error":{"type":"insufficient_quota"}})", -1, -1);
        row("rate", 429, "", R"({"error":{"code":"rate_limit_exceeded"}})", 375, 500);
        row("ms", 429, "retry-after-ms: 1234", "", 1234, 1234);
        row("seconds", 429, "Retry-After: 2.5", "", 2500, 2500);
        row("none", 503, "retry-after: 0", "", 0, 0);
        row("date", 429, "retry-after: Wed, 25 Nov 2026 12:00:07 GMT", "", 7000, 7000);
        row("past", 429, "retry-after: Wed, 25 Nov 2026 11:00:00 GMT", "", 0, 0);
        row("too long", 429, "retry-after: 3600", "", -1, -1);
        row("nonsense", 429, "retry-after: soon", "", 375, 500);
        row("negative", 429, "retry-after: -3", "", 375, 500);
    }

    void waits()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, header);
        QFETCH(const QByteArray, body);
        QFETCH(const int, least);
        QFETCH(const int, most);
        Answer answer{status, QNetworkReply::UnknownServerError, u"x"_s, {}, body};
        if (!header.isEmpty())
            answer.headers.append({header.split(':')[0], header.mid(header.indexOf(':') + 1)});
        const QDateTime now(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC);
        const auto delay = RetryPolicy{}.delay(answer, 0, 0, now);
        QCOMPARE(delay.has_value(), least >= 0);
        if (delay)
            QVERIFY2(delay->count() >= least && delay->count() <= most,
                qPrintable(QString::number(delay->count())));
    }

    void doublesUpToEightSecondsThenGivesUp()
    {
        const RetryPolicy policy{7, 1};
        const Answer answer{500};
        for (int attempt = 0; attempt < 7; ++attempt) {
            const double full = std::min(500.0 * (1 << attempt), 8000.0);
            const auto delay = policy.delay(answer, attempt, 3, {});
            QVERIFY(delay);
            QVERIFY(static_cast<double>(delay->count()) <= full);
            QVERIFY(static_cast<double>(delay->count()) >= 0.75 * full - 1);
            QCOMPARE(policy.delay(answer, attempt, 3, {}), delay); // seeded
        }
        QVERIFY(!policy.delay(answer, 7, 3, {}));
        QVERIFY(policy.delay(answer, 6, 3, {}) != policy.delay(answer, 6, 4, {}));
        QVERIFY(policy.delay(answer, 6, 3, {}) != (RetryPolicy{7, 2}.delay(answer, 6, 3, {})));
    }

    void triesNoWrongCertificateAgain()
    {
        QVERIFY(!RetryPolicy{}.delay(Answer{0, QNetworkReply::SslHandshakeFailedError}, 0, 0, {}));
        QVERIFY(RetryPolicy{}.delay(Answer{0, QNetworkReply::ConnectionRefusedError}, 0, 0, {}));
        QVERIFY(RetryPolicy{}.delay(Answer{200, QNetworkReply::RemoteHostClosedError}, 0, 0, {}));
    }
};

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
