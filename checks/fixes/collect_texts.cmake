# cmake -DFOLDER=<resources/fixes> -DOUTPUT=<file.cpp> -P collect_texts.cmake: the catalogue's texts where lupdate sees
# them. Values are cut out level by level, because every string(JSON) reads its whole input again.
cmake_minimum_required(VERSION 3.25)

set(lines "")

function(note_text object key)
    string(JSON text ERROR_VARIABLE missing GET "${object}" ${key})
    if(missing OR text STREQUAL "")
        return()
    endif()
    string(REPLACE "\\" "\\\\" text "${text}")
    string(REPLACE "\"" "\\\"" text "${text}")
    string(REPLACE "\n" "\\n" text "${text}")
    string(APPEND lines "    QT_TRANSLATE_NOOP(\"Fixes\", \"${text}\"),\n")
    set(lines "${lines}" PARENT_SCOPE)
endfunction()

# for_each(<object> <key> <command>): calls the command with each element of an array that may be missing.
function(for_each object key command)
    string(JSON array ERROR_VARIABLE missing GET "${object}" ${key})
    if(missing)
        return()
    endif()
    string(JSON count LENGTH "${array}")
    if(count EQUAL 0)
        return()
    endif()
    math(EXPR last "${count} - 1")
    foreach(i RANGE ${last})
        string(JSON element GET "${array}" ${i})
        cmake_language(CALL ${command} "${element}")
    endforeach()
    set(lines "${lines}" PARENT_SCOPE)
endfunction()

function(note_step step)
    note_text("${step}" text)
    set(lines "${lines}" PARENT_SCOPE)
endfunction()

function(note_fix fix)
    foreach(key title risk_text lasting)
        note_text("${fix}" ${key})
    endforeach()
    for_each("${fix}" steps note_step)
    set(lines "${lines}" PARENT_SCOPE)
endfunction()

function(note_message message)
    note_text("${message}" subject)
    string(JSON paragraphs GET "${message}" paragraphs)
    string(JSON count LENGTH "${paragraphs}")
    if(count GREATER 0)
        math(EXPR last "${count} - 1")
        foreach(i RANGE ${last})
            note_text("${paragraphs}" ${i})
        endforeach()
    endif()
    set(lines "${lines}" PARENT_SCOPE)
endfunction()

function(note_cause cause)
    for_each("${cause}" messages note_message)
    set(lines "${lines}" PARENT_SCOPE)
endfunction()

file(GLOB files "${FOLDER}/*.json")
foreach(file IN LISTS files)
    file(READ "${file}" document)
    string(JSON type ERROR_VARIABLE broken TYPE "${document}")
    if(broken)
        message(FATAL_ERROR "${file}: ${broken}")
    endif()
    for_each("${document}" fixes note_fix)
    for_each("${document}" snippets note_step)
    for_each("${document}" causes note_cause)
endforeach()

file(WRITE "${OUTPUT}" "// Made by collect_texts.cmake.
#include \"fixes/catalogue.h\"

#include <QCoreApplication>

namespace doctor {

namespace {

constexpr const char *texts[] = {
${lines}    nullptr,
};

} // namespace

QStringList collectedTexts()
{
    QStringList list;
    for (const char *text : texts)
        if (text != nullptr)
            list.append(QString::fromUtf8(text));
    return list;
}

} // namespace doctor
")
