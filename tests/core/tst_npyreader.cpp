// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/npyreader.h"
#include "tests/support/scratch.h"

#include <QTest>

using namespace metallm;
using test::npyFile;
using test::rawBytes;

namespace {

Result<data::ContextMatrix> readAll(
    const std::filesystem::path& file, std::vector<std::string>* warnings)
{
    auto reader = importer::NpyReader::open(file);
    if (!reader)
        return tl::unexpected(reader.error());
    data::ContextMatrix values(reader->rows(), reader->columns());
    Eigen::Index row = 0;
    const auto take = [&](const Eigen::Ref<const data::ContextMatrix>& rows) -> Result<void> {
        values.middleRows(row, rows.rows()) = rows;
        row += rows.rows();
        return {};
    };
    auto done = reader->read(take, {});
    if (!done)
        return tl::unexpected(done.error());
    if (warnings != nullptr)
        *warnings = reader->warnings();
    return values;
}

} // namespace

class TestNpyReader : public QObject {
    Q_OBJECT

private slots:
    void readsEveryForm_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("warnings");
        const QByteArray figures = rawBytes<float>({1.0F, -0.5F, 0.25F, 2.0F, 3.0F, 0.0F});
        QTest::newRow("float32") << npyFile(
            "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }", figures)
                                 << 0;
        QTest::newRow("version 2.0")
            << npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }", figures, 2)
            << 0;
        QTest::newRow("other spelling")
            << npyFile("{\"shape\": (2,3), \"fortran_order\": False,\"descr\":\"<f4\"}", figures)
            << 0;
        QTest::newRow("float16") << npyFile(
            "{'descr': '<f2', 'fortran_order': False, 'shape': (2, 3), }",
            rawBytes<quint16>({0x3c00, 0xb800, 0x3400, 0x4000, 0x4200, 0x0000}))
                                 << 0;
        QTest::newRow("float64") << npyFile(
            "{'descr': '<f8', 'fortran_order': False, 'shape': (2, 3), }",
            rawBytes<double>({1.0, -0.5, 0.25, 2.0, 3.0, 0.0}))
                                 << 1;
        QTest::newRow("Fortran order")
            << npyFile("{'descr': '<f4', 'fortran_order': True, 'shape': (2, 3), }",
                   rawBytes<float>({1.0F, 2.0F, -0.5F, 3.0F, 0.25F, 0.0F}))
            << 0;
        QTest::newRow("more bytes than described") << npyFile(
            "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }", figures + "more")
                                                   << 1;
    }

    void readsEveryForm()
    {
        QFETCH(const QByteArray, file);
        const test::Scratch scratch;
        std::vector<std::string> warnings;
        const data::ContextMatrix expected{{1.0F, -0.5F, 0.25F}, {2.0F, 3.0F, 0.0F}};
        for (const bool packed : {false, true}) {
            const auto values = readAll(
                scratch.write(packed ? "e.npy.gz" : "e.npy", packed ? test::gzipped(file) : file),
                &warnings);
            VERIFY_RESULT(values);
            QVERIFY(*values == expected);
            QTEST(static_cast<int>(warnings.size()), "warnings");
        }
    }

    void manyBlocks()
    {
        // More than one block of the reader: 5,000 rows of 300 figures are 6 MB.
        data::ContextMatrix expected(5000, 300);
        for (Eigen::Index i = 0; i < expected.size(); ++i)
            expected.data()[i] = static_cast<float>(i % 4099);
        const QByteArray figures(reinterpret_cast<const char*>(expected.data()),
            static_cast<qsizetype>(expected.size() * 4));
        const test::Scratch scratch;
        const auto file = scratch.write("e.npy",
            npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (5000, 300), }", figures));
        const auto values = readAll(file, nullptr);
        VERIFY_RESULT(values);
        QVERIFY(*values == expected);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QByteArray>("what");
        const auto row = [](const char* name, const QByteArray& contents, const char* what) {
            QTest::newRow(name) << contents << QByteArray(what);
        };
        const QByteArray two = rawBytes<float>({1.0F, 2.0F});
        row("empty", "", "the file is empty");
        row("text", "query_id,model\n", "not a NumPy file");
        row("version", npyFile("{}", {}, 9), "version 9");
        row("cut in the header",
            npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 1), }", {}).left(30),
            "cut off");
        row("no shape", npyFile("{'descr': '<f4', 'fortran_order': False}", two),
            "header is damaged");
        row("cut",
            npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 1), }", two.left(7)),
            "cut off before its end");
        row("cut in Fortran order",
            npyFile("{'descr': '<f4', 'fortran_order': True, 'shape': (1, 2), }", two.left(7)),
            "cut off before its end");
        row("whole numbers",
            npyFile("{'descr': '<i4', 'fortran_order': False, 'shape': (2, 1), }", two),
            "type '<i4'");
        row("big-endian",
            npyFile("{'descr': '>f4', 'fortran_order': False, 'shape': (2, 1), }", two),
            "type '>f4'");
        row("objects", npyFile("{'descr': '|O', 'fortran_order': False, 'shape': (2, 1), }", two),
            "type '|O'");
        row("one dimension",
            npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }", two),
            "one row of figures for each query");
        row("three dimensions",
            npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2, 1), }", two),
            "one row of figures for each query");
        row("no columns",
            npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 0), }", {}),
            "one row of figures for each query");
        row("NaN",
            npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 1), }",
                rawBytes<float>({1.0F, std::numeric_limits<float>::quiet_NaN()})),
            "row 2 holds a figure that is not a finite");
        row("infinite",
            npyFile("{'descr': '<f2', 'fortran_order': False, 'shape': (2, 1), }",
                rawBytes<quint16>({0x7c00, 0})),
            "row 1 holds a figure that is not a finite");
        row("too large for float32",
            npyFile("{'descr': '<f8', 'fortran_order': True, 'shape': (2, 1), }",
                rawBytes<double>({1.0, 1e300})),
            "row 2 holds a figure that is not a finite");
        row("git-lfs", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n",
            "git-lfs pointer");
    }

    void faults()
    {
        QFETCH(const QByteArray, contents);
        const test::Scratch scratch;
        const auto file = scratch.write("e.npy", contents);
        const auto values = readAll(file, nullptr);
        QVERIFY(!values);
        QFETCH(const QByteArray, what);
        QVERIFY2(QByteArray::fromStdString(values.error().what).contains(what),
            values.error().what.c_str());
        QCOMPARE(values.error().file, file.string());
        QVERIFY(!values.error().remedy.empty());
    }
};

QTEST_APPLESS_MAIN(TestNpyReader)
#include "tst_npyreader.moc"
