#include "widgets/accessible.h"

#include "widgets/fold.h"
#include "widgets/light_icon.h"
#include "widgets/path_picture.h"
#include "widgets/step_item.h"
#include "widgets/text_label.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHash>
#include <QLineEdit>

namespace doctor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Accessible)
};

//! A widget with a role of its own. What it is made of is not told: its name says all of it.
class Leaf : public QAccessibleWidget
{
public:
    Leaf(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !widget()->accessibleName().isEmpty())
            return QAccessibleWidget::text(kind);
        if (const auto *label = qobject_cast<QLabel *>(widget()))
            return label->text();
        if (const auto *icon = qobject_cast<LightIcon *>(widget()))
            return lampWord(icon->lamp());
        return QAccessibleWidget::text(kind);
    }
};

//! A button of ours that says more of its state than Qt's own do.
class Pressable : public Leaf
{
public:
    Pressable(QAbstractButton *button, QAccessible::Role role) : Leaf(button, role) {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name && widget()->accessibleName().isEmpty())
            return button()->text();
        return Leaf::text(kind);
    }
    QStringList actionNames() const override
    {
        return button()->isEnabled() ? QStringList{pressAction(), setFocusAction()} : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
        else
            Leaf::doAction(name);
    }

protected:
    QAbstractButton *button() const { return static_cast<QAbstractButton *>(object()); }
};

class AccessibleFold : public Pressable
{
public:
    explicit AccessibleFold(FoldButton *fold) : Pressable(fold, QAccessible::Button) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = Pressable::state();
        state.expandable = true;
        state.expanded = button()->isChecked();
        state.collapsed = !button()->isChecked();
        return state;
    }
};

class AccessibleStep : public Pressable
{
public:
    explicit AccessibleStep(StepItem *item) : Pressable(item, QAccessible::ListItem) {}

    QAccessible::State state() const override
    {
        QAccessible::State state = Pressable::state();
        state.selectable = button()->isEnabled();
        state.selected = static_cast<StepItem *>(button())->isCurrent();
        return state;
    }
};

QAccessibleInterface *interfaceFor(const QString &key, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    if (widget == nullptr || !key.startsWith(QLatin1String("doctor::")))
        return nullptr;
    if (auto *fold = qobject_cast<FoldButton *>(object))
        return new AccessibleFold(fold);
    if (auto *step = qobject_cast<StepItem *>(object))
        return new AccessibleStep(step);
    static const QHash<QString, QAccessible::Role> leaves{
        {QStringLiteral("doctor::Heading"), QAccessible::Heading},
        {QStringLiteral("doctor::LightIcon"), QAccessible::Graphic},
        {QStringLiteral("doctor::LightLabel"), QAccessible::StaticText},
        {QStringLiteral("doctor::HintLabel"), QAccessible::StaticText},
        {QStringLiteral("doctor::Tag"), QAccessible::StaticText},
        {QStringLiteral("doctor::FindingRow"), QAccessible::ListItem},
        {QStringLiteral("doctor::PathPicture"), QAccessible::Graphic},
        {QStringLiteral("doctor::HistoryStrip"), QAccessible::Graphic},
    };
    if (const auto leaf = leaves.constFind(key); leaf != leaves.constEnd())
        return new Leaf(widget, *leaf);
    if (key == QLatin1String("doctor::StepList") || key == QLatin1String("doctor::FindingList"))
        return new QAccessibleWidget(widget, QAccessible::List);
    if (key == QLatin1String("doctor::CommandBox"))
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(interfaceFor);
        return true;
    }();
    Q_UNUSED(installed)
}

void addClearButton(QLineEdit *edit)
{
    edit->setClearButtonEnabled(true);
    for (QAbstractButton *button : edit->findChildren<QAbstractButton *>())
        button->setAccessibleName(Words::tr("Clear this field"));
}

void tellNameChanged(QWidget *widget, bool important)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent name(widget, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&name);
    if (!important || !widget->isVisible())
        return;
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace doctor
