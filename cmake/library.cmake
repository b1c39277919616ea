# Compiler settings for all our targets, and the form of a folder's library.

add_library(tallylight_options INTERFACE)
target_compile_features(tallylight_options INTERFACE cxx_std_20)
target_compile_definitions(tallylight_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY QT_STRICT_ITERATORS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_MESSAGELOGCONTEXT TALLYLIGHT_VERSION="${PROJECT_VERSION}")
target_compile_options(tallylight_options INTERFACE
    $<$<CXX_COMPILER_ID:GNU,Clang,AppleClang>:-Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
      -Woverloaded-virtual -Wswitch-enum -Wold-style-cast -Wunused -Wno-missing-field-initializers>
    $<$<BOOL:${TALLYLIGHT_WERROR}>:$<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>>)
if(TALLYLIGHT_WERROR AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
    # What g++ concludes from optimized code differs from version to version, and is mostly about Qt's own headers: with
    # a newer one than the one that is used daily, such warnings are shown, but do not stop the build.
    target_compile_options(tallylight_options INTERFACE -Wno-error=array-bounds -Wno-error=dangling-pointer
        -Wno-error=free-nonheap-object -Wno-error=maybe-uninitialized -Wno-error=restrict -Wno-error=stringop-overflow)
endif()
if(TALLYLIGHT_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ takes files that are compiled together for headers, and warns about anonymous namespaces in them.
    target_compile_options(tallylight_options INTERFACE -Wno-subobject-linkage)
endif()
if(TALLYLIGHT_SANITIZE)
    # g++ 12 takes the instrumented copy of a variant for a use of uninitialized memory.
    target_compile_options(tallylight_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
        -Wno-maybe-uninitialized)
    target_link_options(tallylight_options INTERFACE -fsanitize=address,undefined)
endif()
if(TALLYLIGHT_FUZZ)
    target_compile_options(tallylight_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined
        -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(tallylight_options INTERFACE -fsanitize=address,undefined)
endif()
if(TALLYLIGHT_HARDEN AND UNIX AND NOT APPLE)
    # tests/program checks the binary. _FORTIFY_SOURCE needs optimization: "ci" has a little, too.
    target_compile_options(tallylight_options INTERFACE -fstack-protector-strong -fstack-clash-protection
        -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
        target_compile_options(tallylight_options INTERFACE -fcf-protection=full)
    endif()
    target_link_options(tallylight_options INTERFACE -pie -Wl,-z,relro,-z,now,-z,noexecstack)
endif()

# moc needs nothing from the headers that ours include, and would read all of Qt's for each of them: 0.3 s instead of
# less than 0.01 s. So it gets no folders to look in, and is told of the system what conditions around slots ask for:
# it drops a slot whose condition it does not know, and a test function with it (tests/guards checks that).
if(UNIX)
    get_target_property(moc Qt6::moc LOCATION)
    set(CMAKE_AUTOMOC_COMPILER_PREDEFINES OFF)
    set(CMAKE_AUTOMOC_MOC_OPTIONS -DQ_OS_UNIX)
    if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
        list(APPEND CMAKE_AUTOMOC_MOC_OPTIONS -DQ_PROCESSOR_X86_64)
    endif()
    configure_file(cmake/moc.sh.in moc.sh @ONLY)
    file(CHMOD ${PROJECT_BINARY_DIR}/moc.sh PERMISSIONS OWNER_READ OWNER_EXECUTE)
    set(TALLYLIGHT_AUTOMOC_EXECUTABLE ${PROJECT_BINARY_DIR}/moc.sh)
    define_property(TARGET PROPERTY AUTOMOC_EXECUTABLE INITIALIZE_FROM_VARIABLE TALLYLIGHT_AUTOMOC_EXECUTABLE)
endif()

# CMake 3.28 and later run moc again when a file changes that it has read; a new one, found by a glob, must count too.
function(tallylight_notice_new_files target)
    get_target_property(sources ${target} SOURCES)
    set(known ${CMAKE_CURRENT_BINARY_DIR}/${target}.files)
    set(before "")
    if(EXISTS ${known})
        file(READ ${known} before)
    endif()
    if(NOT before STREQUAL sources)
        file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/timestamp)
        file(WRITE ${known} "${sources}")
    endif()
endfunction()

# tallylight_library(<name> LINK …): one static library per folder, of all sources in it and in its FOLDERS, without
# those in EXCEPT; RESOURCES are added. LINK is the dependency diagram.
function(tallylight_library name)
    cmake_parse_arguments(ARG "" "PCH" "FOLDERS;EXCEPT;RESOURCES;LINK;PRIVATE_LINK" ${ARGN})
    set(patterns *.cpp *.h)
    foreach(folder IN LISTS ARG_FOLDERS)
        list(APPEND patterns ${folder}/*.cpp ${folder}/*.h)
    endforeach()
    file(GLOB sources RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} CONFIGURE_DEPENDS ${patterns})
    list(REMOVE_ITEM sources pch.h ${ARG_EXCEPT})
    add_library(tallylight_${name} STATIC ${sources} ${ARG_RESOURCES})
    tallylight_notice_new_files(tallylight_${name})
    target_link_libraries(tallylight_${name} PUBLIC tallylight_options ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
    if(TALLYLIGHT_PCH AND ARG_PCH AND NOT ARG_PCH STREQUAL name)
        target_precompile_headers(tallylight_${name} REUSE_FROM tallylight_${ARG_PCH})
    endif()
endfunction()
