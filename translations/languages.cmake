# The languages of the program. English stands in the sources; each other language is one file beside this one.
#   cmake --build build/dev --target translations_update    takes over what changed in the sources
#   tests/translations/check.py                             says what is missing or breaks a placeholder (a test runs it)
set(doctor_translations_folder ${CMAKE_CURRENT_LIST_DIR})

# Qt's LinguistTools package would do, but Debian ties it to half of Qt's designers.
# A cross build takes the tools of the system that it runs on.
set(doctor_tools ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_BINS})
if(CMAKE_CROSSCOMPILING)
    set(doctor_tools ${QT_HOST_PATH}/lib/qt6/bin)
endif()
find_program(DOCTOR_LRELEASE NAMES lrelease lrelease6 lrelease-qt6 HINTS ${doctor_tools})
find_program(DOCTOR_LUPDATE NAMES lupdate lupdate6 lupdate-qt6 HINTS ${doctor_tools})
mark_as_advanced(DOCTOR_LRELEASE DOCTOR_LUPDATE)

# The languages as resources of a target: ":/i18n/origin-doctor_de.qm", …
function(doctor_add_languages target texts_of_fixes)
    if(NOT DOCTOR_LRELEASE)
        message(WARNING "Qt's lrelease is missing (Debian: qt6-l10n-tools): the programs speak English only")
        return()
    endif()
    file(GLOB sources CONFIGURE_DEPENDS ${doctor_translations_folder}/origin-doctor_*.ts)
    set(compiled "")
    foreach(source IN LISTS sources)
        cmake_path(GET source STEM name)
        set(result ${CMAKE_CURRENT_BINARY_DIR}/${name}.qm)
        add_custom_command(OUTPUT ${result} COMMAND ${DOCTOR_LRELEASE} -silent ${source} -qm ${result}
            DEPENDS ${source} VERBATIM)
        list(APPEND compiled ${result})
    endforeach()
    qt_add_resources(${target} languages BASE ${CMAKE_CURRENT_BINARY_DIR} PREFIX /i18n FILES ${compiled})
    if(DOCTOR_LUPDATE)
        # -locations none: a moved line is no change. translate() is QCoreApplication::translate (checks/report/words.h).
        add_custom_target(translations_update
            COMMAND ${DOCTOR_LUPDATE} -no-obsolete -locations none -tr-function-alias translate+=translate
                app checks wizard ${texts_of_fixes} -ts ${sources}
            WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
        add_dependencies(translations_update doctor_fixes)
    endif()
endfunction()

# Qt's own words in the same languages (buttons of dialogs, messages about files): ":/i18n/qtbase_de.qm", …
function(doctor_add_qt_languages target)
    find_path(DOCTOR_QT_TRANSLATIONS qtbase_de.qm HINTS ${QT6_INSTALL_PREFIX} PATH_SUFFIXES translations share/qt6/translations)
    mark_as_advanced(DOCTOR_QT_TRANSLATIONS)
    set(folder ${DOCTOR_QT_TRANSLATIONS})
    file(GLOB sources ${doctor_translations_folder}/origin-doctor_*.ts)
    set(found "")
    foreach(source IN LISTS sources)
        cmake_path(GET source STEM name)
        string(REPLACE origin-doctor_ qtbase_ name ${name})
        if(EXISTS ${folder}/${name}.qm)
            list(APPEND found ${folder}/${name}.qm)
        else()
            message(WARNING "${name}.qm is missing (Debian: qt6-translations-l10n): Qt's own buttons stay English")
        endif()
    endforeach()
    if(found)
        qt_add_resources(${target} qt_languages BASE ${folder} PREFIX /i18n FILES ${found})
    endif()
endfunction()
