# Windows and macOS: the program with Qt beside it, and packages of that by `cpack`. NOT TESTED: nobody has run it yet.
# QtKeychain and simdjson have to be static libraries there, because Qt's deployment only takes what belongs to Qt.
# Debian: ./dev package. Flatpak: resources/flatpak.
if(NOT WIN32 AND NOT APPLE)
    return()
endif()

set(icons ${PROJECT_SOURCE_DIR}/resources/icons/app)
if(WIN32)
    file(WRITE ${PROJECT_BINARY_DIR}/tallylight.rc "IDI_ICON1 ICON \"${icons}/tallylight.ico\"\n")
    target_sources(tallylight PRIVATE ${PROJECT_BINARY_DIR}/tallylight.rc)
    set(CPACK_GENERATOR NSIS ZIP)
    set(CPACK_NSIS_MUI_ICON ${icons}/tallylight.ico)
    set(CPACK_NSIS_INSTALLED_ICON_NAME bin/tallylight.exe)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
else()
    target_sources(tallylight PRIVATE ${icons}/tallylight.icns)
    set_source_files_properties(${icons}/tallylight.icns TARGET_DIRECTORY tallylight
        PROPERTIES MACOSX_PACKAGE_LOCATION Resources)
    set_target_properties(tallylight PROPERTIES
        MACOSX_BUNDLE ON
        MACOSX_BUNDLE_BUNDLE_NAME Tallylight
        MACOSX_BUNDLE_GUI_IDENTIFIER org.tallylight.Tallylight
        MACOSX_BUNDLE_ICON_FILE tallylight.icns
        MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
        MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
    # Qt's deployment takes its words along on Windows only.
    foreach(language ar pt_BR tr zh_CN)
        install(FILES ${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}/qtbase_${language}.qm
            DESTINATION tallylight.app/Contents/translations OPTIONAL)
    endforeach()
    set(CPACK_GENERATOR DragNDrop)
endif()
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION .)

if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    qt_generate_deploy_app_script(TARGET tallylight OUTPUT_SCRIPT deployment)
    install(SCRIPT ${deployment})
endif()

set(CPACK_PACKAGE_NAME Tallylight)
set(CPACK_PACKAGE_VENDOR "The Tallylight authors")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Tallylight)
set(CPACK_PACKAGE_EXECUTABLES tallylight Tallylight)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_VERBATIM_VARIABLES ON)
include(CPack)
