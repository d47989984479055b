#include "desktop/look/segment_access.h"

#include "desktop/look/segment.h"

#include <QAccessibleWidget>

namespace rejista::desktop {

namespace {

class SegmentAccess : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit SegmentAccess(Segment* segment) : QAccessibleWidget(segment, QAccessible::ComboBox) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return segment().chosenText();
        return QAccessibleWidget::text(kind);
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return segment().chosenText(); }
    // Nothing but the choices fits: another text is refused, not taken for the nearest.
    void setCurrentValue(const QVariant& value) override
    {
        const QStringList all = segment().ids();
        for (int i = 0; i < all.size(); ++i) {
            if (segment().textAt(i) == value.toString())
                segment().pick(i);
        }
    }
    QVariant minimumValue() const override { return {}; }
    QVariant maximumValue() const override { return {}; }
    QVariant minimumStepSize() const override { return {}; }

private:
    Segment& segment() const { return *static_cast<Segment*>(object()); }
};

QAccessibleInterface* describe(const QString&, QObject* object)
{
    auto* segment = qobject_cast<Segment*>(object);
    return segment ? new SegmentAccess(segment) : nullptr;
}

}  // namespace

void installSegmentAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(&describe);
        return true;
    }();
    Q_UNUSED(once);
}

}  // namespace rejista::desktop
