#include "desktop/census/paste_preview.h"
#include "support/return_window.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QSignalSpy>

using namespace rejista;
using namespace rejista::desktop;
using namespace rejista::desktop::test;

class TestGridBlocks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(kWarnings); }

    void delEmptiesABlockAndOneUndoBringsItBack()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        d.key(Qt::Key_Down, Qt::ShiftModifier);
        d.key(Qt::Key_Right, Qt::ShiftModifier);
        d.key(Qt::Key_Delete);
        for (const QString& cell : {u"F,6"_s, u"F,7"_s, u"M,6"_s, u"M,7"_s})
            QCOMPARE(d.value(u"RJ_D_ENR_P1:"_s + cell), QString());
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"21"_s);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:M,7"_s), u"15"_s);
    }
    void ctrlDCopiesFromAbove()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,7"_s));
        d.key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,7"_s), u"21"_s);
    }
    void aBlockIsCopiedAndPastedWithAPreview()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        d.key(Qt::Key_Down, Qt::ShiftModifier);
        d.key(Qt::Key_Right, Qt::ShiftModifier);
        d.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"21\t19\n13\t15"_s);
        QVERIFY(d.goTo(u"RJ_D_ENR_P6:F,8"_s));
        d.key(Qt::Key_V, Qt::ControlModifier);
        auto* preview = d.find<PastePreview>(u"pastePreview"_s);
        QVERIFY(preview->isVisible());
        const QAbstractItemModelTester tester(preview->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(preview->model()->counts().changes, 4);
        QCOMPARE(d.value(u"RJ_D_ENR_P6:F,8"_s), u"0"_s);
        d.key(Qt::Key_Escape);
        QVERIFY(!preview->isVisible());
        QCOMPARE(d.value(u"RJ_D_ENR_P6:F,8"_s), u"0"_s);
        d.key(Qt::Key_V, Qt::ControlModifier);
        d.key(Qt::Key_Return);
        QCOMPARE(d.value(u"RJ_D_ENR_P6:F,8"_s), u"21"_s);
        QCOMPARE(d.value(u"RJ_D_ENR_P6:M,9"_s), u"15"_s);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(d.value(u"RJ_D_ENR_P6:F,8"_s), u"0"_s);
        QCOMPARE(d.value(u"RJ_D_ENR_P6:M,9"_s), u"0"_s);
    }
    void pastedTextAndFiguresWithSeparatorsAreSaidBefore()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        QApplication::clipboard()->setText(u"girls\t1,234\n1 234\t7\n"_s);
        d.key(Qt::Key_V, Qt::ControlModifier);
        const PasteModel* model = d.find<PastePreview>(u"pastePreview"_s)->model();
        const auto counts = model->counts();
        QCOMPARE(counts.changes + counts.drafts + counts.refused + counts.same + counts.misfits, 4);
        QVERIFY(counts.drafts >= 1);
        QCOMPARE(model->rowCount(), 4);
        d.key(Qt::Key_Return);
        const QModelIndex cell = d.grid().model().indexOf(d.cell(u"RJ_D_ENR_P1:F,6"_s));
        QCOMPARE(cell.data().toString(), u"girls"_s);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"21"_s);
        QCOMPARE(d.value(u"RJ_D_ENR_P1:M,7"_s), u"7"_s);
    }
    void tenThousandCellsArePastedWhereTheyFit()
    {
        Desktop d;
        QVERIFY(d.start(false));
        QStringList rows;
        for (int r = 0; r < 100; ++r)
            rows.append(QStringList(100, u"3"_s).join(u'\t'));
        QApplication::clipboard()->setText(rows.join(u"\r\n"_s));
        d.key(Qt::Key_V, Qt::ControlModifier);
        const PasteModel* model = d.find<PastePreview>(u"pastePreview"_s)->model();
        QCOMPARE(model->rowCount(), 10000);
        const auto counts = model->counts();
        QCOMPARE(counts.changes + counts.misfits, 10000);
        QVERIFY(!model->index(9999, PasteModel::To).data().toString().isEmpty());
        d.key(Qt::Key_Return);
        QCOMPARE(d.value(u"RJ_D_ENR_P6:M,UNK"_s), u"3"_s);
        d.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(d.value(u"RJ_D_ENR_P6:M,UNK"_s), QString());
    }
    void aPictureOnTheClipboardIsToldAndChangesNothing()
    {
        Desktop d;
        QVERIFY(d.start());
        QVERIFY(d.goTo(u"RJ_D_ENR_P1:F,6"_s));
        QSignalSpy told(d.page->view(), &SectionView::told);
        QApplication::clipboard()->setImage(QImage(8, 8, QImage::Format_RGB32));
        d.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(told.size(), 1);
        QVERIFY(!d.find<PastePreview>(u"pastePreview"_s)->isVisible());
        QCOMPARE(d.value(u"RJ_D_ENR_P1:F,6"_s), u"21"_s);
    }
};

QTEST_MAIN(TestGridBlocks)
#include "tst_grid_blocks.moc"
