# One INTERFACE target carries every definition, warning and hardening flag; each target links it PRIVATE.
add_library(doctor_flags INTERFACE)
target_compile_definitions(doctor_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    DOCTOR_VERSION="${PROJECT_VERSION}")
if(WIN32)
    # What windows.h brings beyond this clashes with the standard library and with OpenSSL.
    target_compile_definitions(doctor_flags INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
endif()
if(MSVC)
    target_compile_options(doctor_flags INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${DOCTOR_WERROR}>:/WX>)
else()
    target_compile_options(doctor_flags INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
        -Woverloaded-virtual -Wcast-align -Wcast-qual -Wformat=2 -Wundef -Wextra-semi -Wimplicit-fallthrough
        -Wnull-dereference -Wsuggest-override -Wredundant-decls -Wzero-as-null-pointer-constant -Wmissing-declarations
        $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wduplicated-branches;-Wlogical-op;-Wuseless-cast>
        # GCC follows pointers only while it optimizes, and then it warns of some that cannot be null.
        $<$<AND:$<CXX_COMPILER_ID:GNU>,$<NOT:$<CONFIG:Debug>>>:-Wno-null-dereference>
        $<$<BOOL:${DOCTOR_WERROR}>:-Werror>)
    if(NOT WIN32)
        target_compile_options(doctor_flags INTERFACE
            $<$<CONFIG:Release,RelWithDebInfo>:-D_FORTIFY_SOURCE=2;-fstack-protector-strong>)
    endif()
    target_compile_definitions(doctor_flags INTERFACE $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
endif()
if(DOCTOR_SANITIZE)
    # Whole-program: libraries and tests alike must see the same runtime.
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()
if(DOCTOR_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "Clang" OR NOT DOCTOR_SANITIZE)
        message(FATAL_ERROR "DOCTOR_FUZZ needs Clang and DOCTOR_SANITIZE, as in the preset asan")
    endif()
    # Libraries and fuzzers alike count what was reached; without a fuzzer nobody reads the counters.
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(DOCTOR_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()
