#pragma once

#include "session/choices.h"
#include "window/doctor_wizard.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace doctor::test {

//! The button with this text, marks of shortcuts aside, or with this accessible name; nullptr without one.
inline QAbstractButton *buttonNamed(const QWidget &parent, const QString &name)
{
    for (QAbstractButton *button : parent.findChildren<QAbstractButton *>())
        if (button->isVisibleTo(&parent)
            && (button->text().remove(u'&') == name || button->accessibleName() == name))
            return button;
    return nullptr;
}

//! A test that opens a window for each of its functions, with choices that nobody else remembers.
class WindowFixture : public QObject
{
protected:
    static constexpr int longest = 30000; //!< milliseconds that a check may take

    void makeChoices()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_choices = std::make_unique<Choices>(m_folder->filePath(QStringLiteral("choices.ini")));
    }
    void close()
    {
        m_window.reset();
        m_choices.reset();
    }
    bool hasEnded() const { return m_window->consultation().stage() == Consultation::Stage::Done; }
    bool runFault(const QString &fault)
    {
        m_window->practise(fault, {});
        return QTest::qWaitFor([this] { return hasEnded(); }, longest);
    }
    Page &page(PageId id) const { return *m_window->page(id); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Choices> m_choices;
    std::unique_ptr<DoctorWizard> m_window;
};

} // namespace doctor::test
