# "cpack -G DEB" and "cpack -G TGZ" in a release build; NSIS is built by installer/windows/build.sh, DragNDrop on a Mac.
set(CPACK_PACKAGE_NAME origin-doctor)
set(CPACK_PACKAGE_VENDOR "The Origin Doctor authors")
set(CPACK_PACKAGE_CONTACT ${DOCTOR_CONTACT})
set(CPACK_PACKAGE_HOMEPAGE_URL ${DOCTOR_REPOSITORY})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "find out why Cloudflare cannot reach your web server")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_INSTALL_DIRECTORY "Origin Doctor")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

# The command line is a package of its own: servers have no use for windows.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_ALL cli)
if(TARGET origin-doctor)
    list(APPEND CPACK_COMPONENTS_ALL window)
endif()
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_CLI_PACKAGE_NAME origin-doctor-cli)
set(CPACK_DEBIAN_CLI_PACKAGE_SECTION net)
set(CPACK_DEBIAN_CLI_DESCRIPTION
    "A site behind Cloudflare shows error 520 to 526 or 530. This command compares
what Cloudflare sees with what this computer sees, in five checks: status
page, DNS record, TCP reach, TLS certificate and SSL mode. It names the cause,
how sure that is and whose job it is, with every observation, and gives fix
commands to copy. It only looks, and needs no rights.")
set(CPACK_DEBIAN_WINDOW_PACKAGE_NAME origin-doctor)
set(CPACK_DEBIAN_WINDOW_PACKAGE_SECTION net)
set(CPACK_DEBIAN_WINDOW_PACKAGE_RECOMMENDS "origin-doctor-cli, qt6-wayland")
set(CPACK_DEBIAN_WINDOW_DESCRIPTION
    "A site behind Cloudflare shows error 520 to 526 or 530. This wizard compares
what Cloudflare sees with what this computer sees, in five checks with traffic
lights: status page, DNS record, TCP reach, TLS certificate and SSL mode. It
names the cause in plain words and whose job it is, gives fix commands to
copy, checks again after each change, and writes the report for the hosting
company. It only looks, and needs no rights.")

# One folder that runs from anywhere on a system with Qt.
set(CPACK_ARCHIVE_COMPONENT_INSTALL OFF)
set(CPACK_ARCHIVE_FILE_NAME origin-doctor-${PROJECT_VERSION}-${CMAKE_SYSTEM_NAME}-${CMAKE_SYSTEM_PROCESSOR})
include(CPack)
