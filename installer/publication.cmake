# Where the project is published, for all that names it: packages, AppStream data, the bundle's identifier, the installer.
set(DOCTOR_REPOSITORY "https://github.com/origin-doctor/origin-doctor" CACHE STRING
    "The address of the published repository, https://HOST/OWNER/NAME")
set(DOCTOR_CONTACT "The Origin Doctor authors <maintainers@origin-doctor.invalid>" CACHE STRING
    "Whom the packages name as their maintainer")

# Its name backwards, as AppStream wants it: io.github.OWNER.NAME. Letters, digits and underscores only.
if(NOT DOCTOR_REPOSITORY MATCHES "^https://([^/]+)/([^/]+)/([^/]+)$")
    message(FATAL_ERROR "DOCTOR_REPOSITORY is to be https://HOST/OWNER/NAME and is ${DOCTOR_REPOSITORY}")
endif()
set(doctor_host ${CMAKE_MATCH_1})
set(doctor_path ${CMAKE_MATCH_2}.${CMAKE_MATCH_3})
if(doctor_host MATCHES "^(github|gitlab)\\.com$")
    set(doctor_domain io.${CMAKE_MATCH_1})
else()
    string(REPLACE "." ";" doctor_domain ${doctor_host})
    list(REVERSE doctor_domain)
    list(JOIN doctor_domain "." doctor_domain)
endif()
string(REGEX REPLACE "[^A-Za-z0-9.]" "_" DOCTOR_APPLICATION_ID ${doctor_domain}.${doctor_path})
# Apple wants hyphens in their place.
string(REPLACE "_" "-" DOCTOR_BUNDLE_ID ${DOCTOR_APPLICATION_ID})
