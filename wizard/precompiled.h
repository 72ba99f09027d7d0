// What most files with windows include, compiled once; see checks/precompiled.h.
#include "../checks/precompiled.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QWidget>
#include <QWizard>
