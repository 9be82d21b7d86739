// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/figurecodec.h"
#include "core/util/rng.h"

#include <bit>
#include <cmath>
#include <limits>
#include <QTest>

using namespace metallm;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t headBytes = 2;

using Figures = std::vector<double>;

bool sameBits(double a, double b)
{
    return (std::isnan(a) && std::isnan(b))
        || std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

std::vector<std::byte> encoded(const Figures& figures)
{
    std::vector<std::byte> bytes;
    store::encodeFigures(figures, bytes);
    return bytes;
}

// "" where the figures come back bit for bit.
QByteArray difference(const Figures& figures)
{
    const auto bytes = encoded(figures);
    store::FigureDecoder decoder(bytes);
    if (!decoder.begin(figures.size()))
        return "refused";
    Figures back(figures.size());
    decoder.read(std::span(back));
    for (std::size_t i = 0; i < figures.size(); ++i)
        if (!sameBits(figures[i], back[i]))
            return QByteArray::number(figures[i], 'g', 17) + " came back as "
                + QByteArray::number(back[i], 'g', 17);
    return decoder.atEnd() ? "" : "bytes are left";
}

} // namespace

class TestFigureCodec : public QObject {
    Q_OBJECT

private slots:
    void figuresComeBackAndAreSmall_data()
    {
        QTest::addColumn<Figures>("figures");
        QTest::addColumn<int>("width");
        QTest::newRow("none") << Figures{} << 0;
        QTest::newRow("all missing") << Figures{none, none} << 0;
        QTest::newRow("right and wrong") << Figures{0, 1, none, 1} << 1;
        QTest::newRow("the largest of a byte") << Figures{254} << 1;
        QTest::newRow("missing has a number of its own") << Figures{255, none} << 2;
        QTest::newRow("tokens") << Figures{12, 4096, none} << 2;
        QTest::newRow("the largest of two") << Figures{65534} << 2;
        QTest::newRow("and one more") << Figures{65535} << 4;
        QTest::newRow("the largest of four") << Figures{4294967294.0} << 4;
        QTest::newRow("beyond") << Figures{4294967295.0} << 8;
        QTest::newRow("decimals") << Figures{0.1, 0.25, 0.7, none} << 1;
        QTest::newRow("prices") << Figures{0.00798440, 1e-8, none} << 4;
        QTest::newRow("a third") << Figures{0.5, 1.0 / 3} << 8;
        QTest::newRow("a third far behind") << [] {
            Figures figures(100, 0.5);
            figures.push_back(1.0 / 3);
            return figures;
        }() << 8;
        QTest::newRow("negative") << Figures{-1, 2} << 8;
        QTest::newRow("the limits") << Figures{std::numeric_limits<double>::max(),
            std::numeric_limits<double>::denorm_min(), std::numeric_limits<double>::infinity()}
                                    << 8;
    }

    void figuresComeBackAndAreSmall()
    {
        QFETCH(const Figures, figures);
        QFETCH(const int, width);
        QCOMPARE(difference(figures), QByteArray());
        QCOMPARE(
            encoded(figures).size(), headBytes + static_cast<std::size_t>(width) * figures.size());
    }

    void everyShortDecimalComesBack()
    {
        // As a parser gives it: the double nearest to the decimal.
        Rng rng(7, Stream::Sample);
        for (int decimals = 0; decimals <= 9; ++decimals) {
            Figures figures;
            for (int i = 0; i < 2000; ++i)
                figures.push_back((QByteArray::number(qint64(rng.below(4000000000))) + 'e'
                    + QByteArray::number(-decimals))
                                      .toDouble());
            QCOMPARE(difference(figures), QByteArray());
            QVERIFY(encoded(figures).size() <= headBytes + 4 * figures.size());
        }
    }

    void arbitraryFiguresComeBack()
    {
        Rng rng(8, Stream::Sample);
        Figures figures;
        for (int i = 0; i < 20000; ++i) {
            const auto figure = std::bit_cast<double>(rng.bits());
            figures.push_back(std::isnan(figure) ? none : figure);
        }
        QCOMPARE(difference(figures), QByteArray());
    }

    void singlePrecisionIsTheSameRounded()
    {
        const Figures figures{12, 0.1, 1234.567, none};
        const auto bytes = encoded(figures);
        store::FigureDecoder decoder(bytes);
        QVERIFY(decoder.begin(figures.size()));
        std::vector<float> back(figures.size());
        decoder.read(std::span(back));
        for (std::size_t i = 0; i + 1 < figures.size(); ++i)
            QCOMPARE(back[i], static_cast<float>(figures[i]));
        QVERIFY(std::isnan(back.back()));
    }

    void whatIsCutOffOrUnknownIsRefused()
    {
        auto bytes = encoded({1, 2, 3});
        QVERIFY(!store::FigureDecoder(bytes).begin(4));
        QVERIFY(!store::FigureDecoder(std::span(bytes).first(1)).begin(0));
        bytes[0] = std::byte{3};
        QVERIFY(!store::FigureDecoder(bytes).begin(1));
        bytes[0] = std::byte{1};
        bytes[1] = std::byte{10};
        QVERIFY(!store::FigureDecoder(bytes).begin(1));
    }
};

QTEST_APPLESS_MAIN(TestFigureCodec)
#include "tst_figurecodec.moc"
