#pragma once

#include "pages/check_page.h"

namespace doctor {

class SslModeTable;
class TextLabel;

//! The last check, with what visitors would get in each of the five modes.
class SslModePage : public CheckPage
{
    Q_OBJECT

public:
    explicit SslModePage(Consultation &consultation, QWidget *parent = nullptr);

protected:
    void refresh() override;
    QWidget *table() override;

private:
    QWidget *m_modes = nullptr; //!< the table, and what it compares
    SslModeTable *m_table = nullptr;
    TextLabel *m_caption = nullptr;
};

} // namespace doctor
