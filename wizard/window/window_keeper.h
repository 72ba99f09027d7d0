#pragma once

#include <QObject>

#include <memory>
#include <vector>

namespace doctor {

class Choices;
class DoctorWizard;

//! Installs the texts of \a locale, the system's when empty, Qt's own included, and the direction of the
//! windows. false when a language was asked for by name that there are no texts in.
bool speak(const QString &locale);

//! Holds the windows, and puts others in their place when another language is chosen: the checks go on.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    explicit WindowKeeper(Choices &choices); //!< \a choices outlives it
    ~WindowKeeper() override;

    DoctorWizard &window() const { return *m_windows.front(); } //!< the first one

    //! A Mac says by an event which file was double-clicked.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(const DoctorWizard &window);
    void openAnother();
    void replaceAll(const QString &locale);
    void replace(std::unique_ptr<DoctorWizard> &window);

    Choices &m_choices;
    std::vector<std::unique_ptr<DoctorWizard>> m_windows; //!< never empty; closed ones are hidden
};

} // namespace doctor
