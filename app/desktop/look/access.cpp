#include "desktop/look/access.h"

#include "desktop/look/key_button.h"
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

class KeyButtonAccess : public QAccessibleWidget {
public:
    explicit KeyButtonAccess(KeyButton* button)
        : QAccessibleWidget(button, button->isCheckable() ? QAccessible::CheckBox : QAccessible::Button)
    {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name && button().accessibleName().isEmpty())
            return button().text();
        if (kind == QAccessible::Accelerator)
            return button().key();
        return QAccessibleWidget::text(kind);
    }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.disabled = !button().isAvailable();
        state.checkable = button().isCheckable();
        state.checked = button().isChecked();
        state.pressed = button().isDown();
        return state;
    }
    QStringList actionNames() const override
    {
        QStringList names;
        if (button().isAvailable())
            names.append(button().isCheckable() ? toggleAction() : pressAction());
        return names + QAccessibleWidget::actionNames();
    }
    void doAction(const QString& name) override
    {
        if (name == pressAction() || name == toggleAction())
            button().click();
        else
            QAccessibleWidget::doAction(name);
    }
    QStringList keyBindingsForAction(const QString& name) const override
    {
        const bool press = name == pressAction() || name == toggleAction();
        return press && !button().key().isEmpty() ? QStringList{button().key()} : QStringList();
    }

private:
    KeyButton& button() const { return *static_cast<KeyButton*>(object()); }
};

QAccessibleInterface* describe(const QString&, QObject* object)
{
    if (auto* segment = qobject_cast<Segment*>(object))
        return new SegmentAccess(segment);
    if (auto* button = qobject_cast<KeyButton*>(object))
        return new KeyButtonAccess(button);
    return nullptr;
}

}  // namespace

void installAccess()
{
    static const bool once = [] {
        QAccessible::installFactory(&describe);
        return true;
    }();
    Q_UNUSED(once);
}

}  // namespace rejista::desktop
