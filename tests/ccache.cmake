# Read by the presets after project(): a second build of the same sources costs little where ccache is installed.
find_program(DOCTOR_CCACHE ccache)
mark_as_advanced(DOCTOR_CCACHE)
if(DOCTOR_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${DOCTOR_CCACHE})
endif()
