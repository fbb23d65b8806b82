# SPDX-License-Identifier: EUPL-1.2
# find_package(Overzicht) → link Overzicht::core.
include(CMakeFindDependencyMacro)
find_dependency(Qt6 COMPONENTS Core Network)
find_dependency(Qt6Keychain)
find_dependency(SQLite3)
find_dependency(ICU COMPONENTS i18n uc)
find_dependency(OpenSSL)
find_dependency(tl-expected)
find_dependency(Threads)
include(${CMAKE_CURRENT_LIST_DIR}/OverzichtTargets.cmake)
