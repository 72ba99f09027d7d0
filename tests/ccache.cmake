# Read by the presets after project(): a second build of the same sources costs little where ccache is installed.
find_program(DOCTOR_CCACHE ccache)
mark_as_advanced(DOCTOR_CCACHE)
if(DOCTOR_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without these ccache passes by whatever uses a precompiled header (its manual, "Precompiled headers").
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros ${DOCTOR_CCACHE})
endif()
