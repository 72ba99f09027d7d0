#pragma once

#include "pages/page.h"

namespace doctor {

class CausePanel;
class CopyText;
class FindingList;
class Fold;
class Heading;
class LinkButton;
class OriginEditor;
class PathPicture;
class Tag;
class TextLabel;

//! What is wrong, how sure that is, whose job it is, and what it rests on.
class DiagnosisPage : public Page
{
    Q_OBJECT

public:
    explicit DiagnosisPage(Consultation &consultation, QWidget *parent = nullptr);

    QString name() const override;
    QString nextText() const override;
    QString help() const override;
    Fold *aloud() const override { return m_aloudFold; }

Q_SIGNALS:
    void watchWanted();

protected:
    void refresh() override;

private:
    void addTop();
    void addReasons();
    void showTold(const Report &report); //!< by a pasted page, where nothing can be seen
    void showOpened(const Report &report);
    void showTags(const Report &report);
    void showRecovery(const Report &report);
    void showReasons(const Report &report);
    void showOrigin(const Report &report);

    PathPicture *m_path = nullptr;
    Tag *m_confidence = nullptr;
    QWidget *m_tagLine = nullptr;
    QList<Tag *> m_whose;
    Heading *m_heading = nullptr;
    TextLabel *m_told = nullptr;
    TextLabel *m_opened = nullptr;
    TextLabel *m_difference = nullptr; //!< of an opened report
    TextLabel *m_explanation = nullptr;
    TextLabel *m_recovery = nullptr;
    LinkButton *m_watch = nullptr;
    TextLabel *m_becauseTitle = nullptr;
    FindingList *m_because = nullptr;
    Fold *m_againstFold = nullptr;
    FindingList *m_against = nullptr;
    Fold *m_ruledOutFold = nullptr;
    FindingList *m_ruledOut = nullptr;
    Fold *m_othersFold = nullptr;
    CausePanel *m_others = nullptr;
    Fold *m_aloudFold = nullptr;
    CopyText *m_aloud = nullptr;
    Fold *m_originFold = nullptr;
    OriginEditor *m_origin = nullptr;
    QString m_openedFor; //!< the cause for which the field for addresses was opened
};

} // namespace doctor
