# The application bundle of the window; the command line lies inside it, beside the program.
# Not run anywhere yet: see README.md in this folder.
set(CMAKE_OSX_DEPLOYMENT_TARGET 11 CACHE STRING "the oldest macOS that it runs on")
set_target_properties(origin-doctor PROPERTIES
    OUTPUT_NAME "Origin Doctor"
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_LIST_DIR}/Info.plist.in)
set(icon ${PROJECT_SOURCE_DIR}/resources/icons/origin-doctor.icns)
target_sources(origin-doctor PRIVATE ${icon})
set_source_files_properties(${icon} PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
install(TARGETS origin-doctor-cli DESTINATION "Origin Doctor.app/Contents/MacOS" COMPONENT window)
qt_generate_deploy_app_script(TARGET origin-doctor FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script} COMPONENT window)
set(CPACK_GENERATOR DragNDrop PARENT_SCOPE)
